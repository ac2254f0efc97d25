package jp.telework.subsidy.grant.decision.api;

import java.util.List;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.decision.domain.DecisionPolicy;
import jp.telework.subsidy.grant.lifecycle.api.CategoryAmountRequest;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an officer proposes to decide; what is left out stays as applied for. */
@Schema(
        name = "DecisionDraftRequest",
        description = "決裁案。省いた項目は申請のとおり。申請と異なるときは modifications に理由を書く。金額は円。"
                + " Proposed decision; omitted fields stay as applied for. Amounts in yen.",
        examples = DecisionExamples.DECISION_DRAFT)
public record DecisionDraftRequest(
        @Nullable Long amountYen,
        @Nullable List<@Nullable CategoryAmountRequest> costs,
        @Nullable Long incomeYen,
        @Schema(format = "date") @Nullable String completesOn,

        @Schema(description = "標準の条件に加える条件 / conditions beside the standard ones") @Nullable
        List<@Nullable String> conditions,

        @Schema(description = "修正の内容と理由（第6条第3項） / modifications with their reasons") @Nullable
        List<@Nullable String> modifications,

        @Schema(maxLength = 2000) @Nullable String note)
        implements GrantBody<DecisionPolicy.Proposal> {

    @Override
    public DecisionPolicy.Proposal read(Fields fields) {
        return new DecisionPolicy.Proposal(
                fields.optional("/amountYen", amountYen, Yen::of),
                fields.optionalCosts("/costs", costs),
                fields.optional("/incomeYen", incomeYen, Yen::of),
                fields.optionalDate("/completesOn", completesOn),
                fields.texts("/conditions", conditions, 1000),
                fields.texts("/modifications", modifications, 1000),
                fields.optionalText("/note", note, 2000));
    }
}
