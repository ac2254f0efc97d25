package jp.telework.subsidy.grant.domain;

import java.util.List;
import jp.telework.kernel.rule.Checks;
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
        Yen owed = ordered(file).minusOrZero(grant.returnedYen());
        checks.that(
                AfterwardsRule.NOTHING_TO_RETURN,
                owed.equals(Yen.ZERO),
                "",
                List.of("orderedYen", ordered(file), "returnedYen", grant.returnedYen()),
                owed);
        List<ReturnOrder.Part> claims = ReturnClaims.open(file);
        Yen claimed = claims.stream().map(ReturnOrder.Part::amountYen).reduce(Yen.ZERO, Yen::plus);
        checks.that(
                AfterwardsRule.CLAIMS_DEMANDED,
                claims.isEmpty(),
                "",
                List.of("bases", claims.stream().map(ReturnOrder.Part::basis).toList(), "claimedYen", claimed),
                claimed);
    }

    static boolean isCancelled(CaseFile file) {
        return file.last(Cancellation.class)
                .filter(cancellation -> cancellation.content().whole())
                .isPresent();
    }

    private static Yen ordered(CaseFile file) {
        return file.all(ReturnOrder.class)
                .map(order -> order.content().principalYen())
                .reduce(Yen.ZERO, Yen::plus);
    }
}
