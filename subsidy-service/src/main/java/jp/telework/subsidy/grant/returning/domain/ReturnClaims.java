package jp.telework.subsidy.grant.returning.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.Amounts;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.money.domain.PaymentBook;
import jp.telework.subsidy.grant.money.domain.PaymentInstruction;

/**
 * What is to be returned and not yet ordered back: by article 18 what was paid beyond what the grantee is entitled to,
 * each yen on the basis of the act that took the entitlement away; and what is owed by a condition of the grant.
 */
public final class ReturnClaims {

    private final CaseFile file;
    private final Set<Integer> received;
    private final Map<ReturnBasis, Yen> owed = new EnumMap<>(ReturnBasis.class);
    private Yen paid = Yen.ZERO;
    private Yen excess = Yen.ZERO;

    private ReturnClaims(CaseFile file) {
        this.file = file;
        this.received = new PaymentBook(file)
                .received().stream().map(PaymentBook.Received::instruction).collect(Collectors.toSet());
    }

    /** The parts of a return order that would be issued now, never more together than was paid; empty when there is none. */
    public static List<ReturnOrder.Part> open(CaseFile file) {
        ReturnClaims claims = new ReturnClaims(file);
        file.acts().forEach(claims::count);
        return claims.open();
    }

    /** A payment whose outcome became known later counts from its instruction on: that is when it was made. */
    private void count(Act act) {
        if (act.content() instanceof PaymentInstruction payment && received.contains(act.number())) {
            paid = paid.plus(payment.amountYen());
        }
        Yen now = paid.minusOrZero(Amounts.of(file.before(act.number() + 1)).entitledYen());
        if (now.isGreaterThan(excess)) {
            owed.merge(basis(act), now.minusOrZero(excess), Yen::plus);
            excess = now;
        }
    }

    private static ReturnBasis basis(Act act) {
        if (act.content() instanceof Cancellation cancellation) {
            return cancellation.basis() == CancellationBasis.ART_10 ? ReturnBasis.ART_10 : ReturnBasis.ART_17;
        }
        return ReturnBasis.ART_18_2;
    }

    private List<ReturnOrder.Part> open() {
        Yen ordered = Yen.ZERO;
        for (CaseFile.Entry<ReturnOrder> order : file.all(ReturnOrder.class).toList()) {
            ordered = ordered.plus(order.content().principalYen());
            for (ReturnOrder.Part part : order.content().parts()) {
                owed.computeIfPresent(part.basis(), (basis, yen) -> yen.minusOrZero(part.amountYen()));
            }
        }
        StateClaims.open(file).forEach(claim -> owed.merge(claim.basis(), claim.amountYen(), Yen::plus));
        return limited(paid.minusOrZero(ordered));
    }

    private List<ReturnOrder.Part> limited(Yen most) {
        Map<ReturnBasis, Yen> parts = new EnumMap<>(ReturnBasis.class);
        Yen left = most;
        for (Map.Entry<ReturnBasis, Yen> claim : owed.entrySet()) {
            Yen amount = claim.getValue().min(left);
            left = left.minusOrZero(amount);
            parts.put(claim.getKey(), amount);
        }
        return parts.entrySet().stream()
                .filter(part -> part.getValue().isGreaterThan(Yen.ZERO))
                .map(part -> new ReturnOrder.Part(part.getKey(), part.getValue()))
                .toList();
    }
}
