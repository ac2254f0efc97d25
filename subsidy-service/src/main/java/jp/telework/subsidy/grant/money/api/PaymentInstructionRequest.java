package jp.telework.subsidy.grant.money.api;

import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.money.domain.PaymentPolicy.Transfer;
import jp.telework.subsidy.grant.money.domain.PaymentResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A payment with what is known of its outcome. */
@Schema(
        name = "PaymentInstructionRequest",
        description = "支払の記録。応答がなかったときは UNKNOWN とし、確認するまで次の支払はできない。円。 A payment. Without an answer it is UNKNOWN, and"
                + " nothing more is sent before it is looked up. In yen.",
        examples = MoneyExamples.PAYMENT)
public record PaymentInstructionRequest(
        @Schema(required = true, description = "請求の行為番号 / number of the payment request in the timeline") @Nullable
        Integer requestNumber,

        @Schema(required = true) @Nullable Long amountYen,

        @Schema(required = true, maxLength = 100, description = "支払システムの番号 / the paying system's reference") @Nullable
        String externalReference,

        @Schema(required = true, implementation = PaymentResult.class) @Nullable
        String outcome,

        @Schema(format = "date", description = "受領の日（PAID のとき必須） / day of receipt, required when PAID") @Nullable
        String paidOn)
        implements GrantBody<Transfer> {

    @Override
    public Transfer read(Fields fields) {
        return new Transfer(
                fields.number("/requestNumber", requestNumber, 1, 1_000_000),
                fields.yen("/amountYen", amountYen),
                fields.text("/externalReference", externalReference, 100),
                fields.oneOf("/outcome", outcome, PaymentResult.class),
                fields.optionalDate("/paidOn", paidOn));
    }
}
