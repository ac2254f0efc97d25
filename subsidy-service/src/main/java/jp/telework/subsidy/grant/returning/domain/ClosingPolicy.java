package jp.telework.subsidy.grant.returning.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.afterwards.domain.AfterwardsRule;
import jp.telework.subsidy.grant.afterwards.domain.ConsumptionTaxReport;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;

/** 完結: a case is closed when nothing is left to settle. */
public final class ClosingPolicy {

    private ClosingPolicy() {}

    public static void judge(Grant grant, LocalDate today, Checks checks) {
        CaseFile file = grant.file();
        boolean cancelled = isCancelled(file);
        boolean reported = file.last(ConsumptionTaxReport.class).isPresent();
        checks.that(
                cancelled && !reported ? AfterwardsRule.TAX_REPORT_NOT_DUE : AfterwardsRule.TAX_REPORTED,
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
        nothingOwed(file, today, checks);
    }

    /** What article 18 asks back, ordered or not, with its charges; then what a condition of the grant asks for. */
    private static void nothingOwed(CaseFile file, LocalDate today, Checks checks) {
        List<ReturnOrder.Part> claims = ReturnClaims.open(file);
        Yen ordered = new ReturnOrders(file, today).outstanding();
        Yen unordered = sum(claims.stream().filter(part -> part.basis().isOfArticle18()));
        checks.that(
                AfterwardsRule.NOTHING_TO_RETURN,
                ordered.plus(unordered).equals(Yen.ZERO),
                "",
                List.of("orderedYen", ordered, "notOrderedYen", unordered),
                ordered.plus(unordered));
        List<ReturnOrder.Part> conditions =
                claims.stream().filter(part -> !part.basis().isOfArticle18()).toList();
        checks.that(
                AfterwardsRule.CLAIMS_DEMANDED,
                conditions.isEmpty(),
                "",
                List.of(
                        "bases",
                        conditions.stream().map(ReturnOrder.Part::basis).toList(),
                        "claimedYen",
                        sum(conditions.stream())),
                sum(conditions.stream()));
    }

    private static Yen sum(Stream<ReturnOrder.Part> parts) {
        return parts.map(ReturnOrder.Part::amountYen).reduce(Yen.ZERO, Yen::plus);
    }

    public static boolean isCancelled(CaseFile file) {
        return file.last(Cancellation.class)
                .filter(cancellation -> cancellation.content().whole())
                .isPresent();
    }
}
