package jp.telework.subsidy.grant.domain;

import java.util.List;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.domain.act.Cancellation;
import jp.telework.subsidy.grant.domain.act.ConsumptionTaxReport;
import jp.telework.subsidy.grant.domain.act.ReturnOrder;

/** 完結: a case is closed when nothing is left to settle. */
public final class ClosingPolicy {

    private ClosingPolicy() {}

    public static void judge(Grant grant, Checks checks) {
        CaseFile file = grant.file();
        boolean cancelled = isCancelled(file);
        boolean reported = file.last(ConsumptionTaxReport.class).isPresent();
        checks.that(
                AfterwardsRule.TAX_REPORTED,
                reported || cancelled,
                "",
                List.of("reported", reported, "cancelledAsAWhole", cancelled));
        Yen unconfirmed = grant.unconfirmedYen();
        checks.that(
                AfterwardsRule.PAYMENTS_CONFIRMED,
                unconfirmed.equals(Yen.ZERO),
                "",
                List.of("unconfirmedYen", unconfirmed),
                unconfirmed);
        Yen excess = toReturn(grant, cancelled);
        checks.that(
                AfterwardsRule.NOTHING_TO_RETURN,
                excess.equals(Yen.ZERO),
                "",
                List.of("paidYen", grant.paidYen(), "returnedYen", grant.returnedYen()),
                excess);
        List<StateClaims.Claim> claims = StateClaims.open(file);
        Yen owed = claims.stream().map(StateClaims.Claim::amountYen).reduce(Yen.ZERO, Yen::plus);
        checks.that(
                AfterwardsRule.CLAIMS_DEMANDED,
                claims.isEmpty(),
                "",
                List.of("bases", claims.stream().map(StateClaims.Claim::basis).toList(), "owedYen", owed),
                owed);
    }

    static boolean isCancelled(CaseFile file) {
        return file.last(Cancellation.class)
                .filter(cancellation -> cancellation.content().whole())
                .isPresent();
    }

    /** What the grantee has beyond its due, or owes by an order. */
    private static Yen toReturn(Grant grant, boolean cancelled) {
        Yen due = cancelled ? Yen.ZERO : grant.fixedYen().orElse(Yen.ZERO);
        Yen excess = grant.paidYen().minusOrZero(due);
        Yen ordered = ordered(grant, false);
        Yen beyond = excess.isGreaterThan(ordered) ? excess : ordered;
        return beyond.plus(ordered(grant, true)).minusOrZero(grant.returnedYen());
    }

    private static Yen ordered(Grant grant, boolean byCondition) {
        return grant.file()
                .all(ReturnOrder.class)
                .flatMap(order -> order.content().parts().stream())
                .filter(part -> StateClaims.isByCondition(part.basis()) == byCondition)
                .map(ReturnOrder.Part::amountYen)
                .reduce(Yen.ZERO, Yen::plus);
    }
}
