package jp.telework.subsidy.grant.money.api;

import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.money.domain.PaymentKind;
import jp.telework.subsidy.grant.money.usecase.MoneyCommands;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request for payment. */
@Schema(
        name = "PaymentRequestRequest",
        description =
                "支払の請求。金額を省くと請求できる額の全部。円。 Request for payment; without an amount for all that can be had. In yen.",
        examples = MoneyExamples.PAYMENT_REQUEST)
public record PaymentRequestRequest(
        @Schema(required = true, implementation = PaymentKind.class, description = "FINAL 精算払, ADVANCE 概算払") @Nullable
        String kind,

        @Nullable Long amountYen,

        @Schema(maxLength = 1000, description = "概算払を必要とする理由 / why an advance is needed") @Nullable
        String reason)
        implements GrantBody<GrantCommand> {

    @Override
    public GrantCommand read(Fields fields) {
        return MoneyCommands.requestPayment(
                fields.oneOf("/kind", kind, PaymentKind.class),
                fields.optional("/amountYen", amountYen, Yen::of),
                fields.optionalText("/reason", reason, 1000));
    }
}
