package jp.telework.subsidy.grant.approval.api;

import java.util.Optional;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an approver remarks. */
@Schema(
        name = "ApprovalRequest",
        description = "決裁。代決には備考（代決の理由）が要る。なければ {}。 An approval; a deputy says why. {} for none.",
        examples = ApprovalExamples.APPROVAL)
public record ApprovalRequest(
        @Schema(maxLength = 2000) @Nullable String note) implements GrantBody<Optional<String>> {

    @Override
    public Optional<String> read(Fields fields) {
        return Optional.ofNullable(fields.optionalText("/note", note, 2000));
    }
}
