package jp.telework.subsidy.grant.lifecycle.api;

import java.util.List;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The reasons of a refusal. */
@Schema(
        name = "AdverseActRequest",
        description = "不利益な処分の理由。1件以上。 Reasons of an adverse act, one or more.",
        examples = Examples.ADVERSE_ACT)
public record AdverseActRequest(
        @Schema(required = true) @Nullable List<@Nullable ReasonRequest> reasons) implements GrantBody<List<Reason>> {

    @Override
    public List<Reason> read(Fields fields) {
        return fields.reasons(reasons);
    }
}
