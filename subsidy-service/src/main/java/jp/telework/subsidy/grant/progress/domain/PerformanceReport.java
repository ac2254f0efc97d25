package jp.telework.subsidy.grant.progress.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.text.Term;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.decision.domain.OrderedCost;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.programme.domain.EvidenceKind;

/**
 * 実績報告 (適正化法第14条).
 *
 * @param type on completion (or approved discontinuation), or at the end of the fiscal year
 * @param completedOn day of completion; for a report at year end the last day of the fiscal year
 * @param costs actual eligible cost by category
 * @param incomeYen actual donations and other income
 * @param inputTaxCreditYen 消費税仕入控除税額 already known, deducted here
 * @param results what was achieved
 * @param carriedOverYen 繰越: for a report at year end, the part of the grant to be carried over
 * @param orders costs by the day of their order, those ordered too early flagged; null in reports from before it was kept
 * @param evidence 証拠書類 attached to the report, fixed by their hashes; null in reports that were made before there were any
 */
@ActKind("PERFORMANCE_REPORT")
public record PerformanceReport(
        Type type,
        LocalDate completedOn,
        List<CategoryAmount> costs,
        Yen incomeYen,
        Yen inputTaxCreditYen,
        String results,
        Yen carriedOverYen,
        List<OrderedCost> orders,
        List<Attached> evidence)
        implements ActContent {

    /** Which of the two reports of article 14. */
    public enum Type implements Term {
        /** 完了・廃止. */
        COMPLETION,
        /** 会計年度の終了. */
        FISCAL_YEAR_END
    }

    /**
     * A file as it was reported.
     *
     * @param number of the act that attached it
     */
    public record Attached(int number, EvidenceKind kind, String name, String sha256) {}

    public PerformanceReport {
        costs = List.copyOf(costs);
        orders = orders == null ? List.of() : List.copyOf(orders);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** A report as it is sent; what is attached stands in the case. */
    public PerformanceReport(
            Type type,
            LocalDate completedOn,
            List<CategoryAmount> costs,
            Yen incomeYen,
            Yen inputTaxCreditYen,
            String results,
            Yen carriedOverYen) {
        this(type, completedOn, costs, incomeYen, inputTaxCreditYen, results, carriedOverYen, List.of(), List.of());
    }

    /** The same with what is attached to it. */
    public PerformanceReport with(List<OrderedCost> flagged, List<Attached> attached) {
        return new PerformanceReport(
                type, completedOn, costs, incomeYen, inputTaxCreditYen, results, carriedOverYen, flagged, attached);
    }
}
