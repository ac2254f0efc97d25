package jp.telework.subsidy.grant.returning.api;

import jp.telework.kernel.value.Readers;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.returning.usecase.RecordRepayment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money that came back. */
@Schema(
        name = "RepaymentRequest",
        description = "返還金等の納付の記録。元本、加算金、延滞金の順に充てる。円。"
                + " Money that came back; it goes to principal, surcharge, late charge in this order. In yen.",
        examples = ReturningExamples.REPAYMENT)
public record RepaymentRequest(
        @Schema(
                minimum = "1",
                description = "返還命令の行為番号。済んでいない命令が一つなら省ける。"
                        + " Number of the return order; may be omitted while only one is open")
        @Nullable
        Integer order,

        @Schema(required = true) @Nullable Long amountYen,

        @Schema(required = true, format = "date", description = "納付の日 / day of payment") @Nullable
        String paidOn,

        @Schema(required = true, maxLength = 100, description = "収納システムの番号 / the receiving system's reference")
        @Nullable
        String externalReference)
        implements GrantBody<RecordRepayment.Returned> {

    @Override
    public RecordRepayment.Returned read(Fields fields) {
        return new RecordRepayment.Returned(
                fields.optional("/order", order, Readers.between(1, Integer.MAX_VALUE)),
                fields.yen("/amountYen", amountYen),
                fields.date("/paidOn", paidOn),
                fields.text("/externalReference", externalReference, 100));
    }
}
