package jp.telework.subsidy.grant.money.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.grant.money.domain.PaymentKind;
import jp.telework.subsidy.grant.money.domain.PaymentPolicy;
import org.jspecify.annotations.Nullable;

/** 支払の請求: an advance while the project runs (概算払), the balance after the amount is fixed (精算払). */
@ApplicationScoped
public class RequestPayment {

    private final GrantDesk desk;

    RequestPayment(GrantDesk desk) {
        this.desk = desk;
    }

    /**
     * Asks for a payment.
     *
     * @param amount null for everything that can be asked for
     * @param reason why an advance is needed; null for the balance
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Grant handle(
            Caller caller, UUID id, IfMatch ifMatch, PaymentKind kind, @Nullable Yen amount, @Nullable String reason) {
        return desk.perform(
                caller,
                id,
                ifMatch,
                GrantAction.REQUEST_PAYMENT,
                (grant, checks, moment) -> Outcome.of(
                        GrantAction.REQUEST_PAYMENT, PaymentPolicy.request(kind, amount, reason, grant, checks)));
    }
}
