package jp.telework.subsidy.grant.money.api;

import java.time.LocalDate;
import java.util.function.IntFunction;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.subsidy.grant.lifecycle.api.Fields;
import jp.telework.subsidy.grant.lifecycle.api.GrantBody;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.money.domain.PaymentLookup;
import jp.telework.subsidy.grant.money.domain.PaymentResult;
import jp.telework.subsidy.grant.money.usecase.MoneyCommands;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a look-up in the paying system found. */
@Schema(
        name = "PaymentLookupRequest",
        description = "結果不明の支払を支払システムで確認した結果。 What the paying system says about a payment of unknown outcome.",
        examples = MoneyExamples.PAYMENT_LOOKUP)
public record PaymentLookupRequest(
        @Schema(
                required = true,
                enumeration = {"PAID", "FAILED"})
        @Nullable
        String outcome,

        @Schema(format = "date", description = "受領の日（PAID のとき必須） / day of receipt, required when PAID") @Nullable
        String paidOn,

        @Schema(required = true, maxLength = 1000, description = "確認の方法と結果 / how it was looked up") @Nullable
        String note)
        implements GrantBody<IntFunction<GrantCommand>> {

    @Override
    public IntFunction<GrantCommand> read(Fields fields) {
        PaymentResult found = fields.required("/outcome", outcome, PaymentLookupRequest::known, PaymentResult.FAILED);
        LocalDate paid = fields.optionalDate("/paidOn", paidOn);
        String how = fields.text("/note", note, 1000);
        return instruction -> MoneyCommands.lookUpPayment(new PaymentLookup(instruction, found, paid, how));
    }

    private static PaymentResult known(String raw) {
        return switch (raw) {
            case "PAID" -> PaymentResult.PAID;
            case "FAILED" -> PaymentResult.FAILED;
            default -> throw new InvalidValue(CommonError.UNKNOWN_VALUE, "PAID, FAILED");
        };
    }
}
