package jp.telework.subsidy.grant.afterwards.api;

import jp.telework.subsidy.grant.afterwards.usecase.ApproveDisposal;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an officer adds to the computed payment. */
@Schema(
        name = "DisposalApprovalRequest",
        description = "財産処分の承認。空の本文 {} なら計算した納付金のとおり。 With an empty body {} the computed payment stands.",
        examples = AfterwardsExamples.DISPOSAL_APPROVAL)
public record DisposalApprovalRequest(
        @Schema(maximum = "1000000000000", description = "納付金（円）。減額するときだけ / only to ask for less") @Nullable
        Long paymentYen,

        @Schema(maxLength = 2000, description = "減額の理由 / why less") @Nullable
        String reductionReason,

        @Schema(maxLength = 2000) @Nullable String note) {

    ApproveDisposal.Terms read() {
        Fields fields = new Fields();
        ApproveDisposal.Terms terms = new ApproveDisposal.Terms(
                AfterwardsFields.optionalYen(fields, "/paymentYen", paymentYen),
                fields.optionalText("/reductionReason", reductionReason, 2000),
                fields.optionalText("/note", note, 2000));
        fields.done();
        return terms;
    }
}
