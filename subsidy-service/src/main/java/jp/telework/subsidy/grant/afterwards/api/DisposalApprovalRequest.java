package jp.telework.subsidy.grant.afterwards.api;

import java.util.function.IntFunction;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.afterwards.usecase.AfterwardsCommands;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
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

        @Schema(maxLength = 2000) @Nullable String note)
        implements GrantBody<IntFunction<GrantCommand>> {

    @Override
    public IntFunction<GrantCommand> read(Fields fields) {
        Yen payment = AfterwardsFields.optionalYen(fields, "/paymentYen", paymentYen);
        String reduction = fields.optionalText("/reductionReason", reductionReason, 2000);
        String remark = fields.optionalText("/note", note, 2000);
        return number -> AfterwardsCommands.approveDisposal(number, payment, reduction, remark);
    }
}
