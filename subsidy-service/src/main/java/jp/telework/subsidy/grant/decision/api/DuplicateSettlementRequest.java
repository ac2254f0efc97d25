package jp.telework.subsidy.grant.decision.api;

import jp.telework.subsidy.grant.decision.domain.DuplicateSettlement;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an officer found about a possible duplicate. */
@Schema(
        name = "DuplicateSettlementRequest",
        description = "重複の候補についての判断 / the finding on a possible duplicate",
        examples = DecisionExamples.DUPLICATE_SETTLEMENT)
public record DuplicateSettlementRequest(
        @Schema(required = true, description = "候補の match / the match") @Nullable
        String match,

        @Schema(required = true, implementation = DuplicateSettlement.Finding.class) @Nullable
        String finding,

        @Schema(required = true, maxLength = 2000) @Nullable String explanation)
        implements GrantBody<DuplicateSettlement> {

    @Override
    public DuplicateSettlement read(Fields fields) {
        return new DuplicateSettlement(
                fields.text("/match", match, 200),
                fields.oneOf("/finding", finding, DuplicateSettlement.Finding.class),
                fields.text("/explanation", explanation, 2000));
    }
}
