package jp.telework.subsidy.grant.money.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.change.domain.Plan;
import jp.telework.subsidy.grant.decision.domain.Decided;
import jp.telework.subsidy.grant.decision.domain.GrantRule;
import jp.telework.subsidy.grant.decision.domain.StartPolicy;
import jp.telework.subsidy.grant.lifecycle.domain.Amounts;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.money.domain.AmountFixing.Correction;
import jp.telework.subsidy.grant.progress.domain.PerformanceReport;
import jp.telework.subsidy.programme.domain.ActClause;
import jp.telework.subsidy.programme.domain.CostCategory;
import jp.telework.subsidy.programme.domain.ProgrammeRules;
import jp.telework.subsidy.settlement.domain.CategoryActual;
import jp.telework.subsidy.settlement.domain.CategoryLine;
import jp.telework.subsidy.settlement.domain.CategoryPlan;
import jp.telework.subsidy.settlement.domain.Settlement;
import jp.telework.subsidy.settlement.domain.SettlementCase;
import jp.telework.subsidy.settlement.domain.SettlementFormula;
import jp.telework.subsidy.settlement.domain.SettlementRules;

/**
 * 額の確定 (適正化法第15条): computed from the report as examined, under the rules that the case was adopted with. What the rules
 * are is pinned in the case, so an old fixing can be computed again at any time and must give the same yen.
 */
public final class FixingPolicy {

    private static final SettlementFormula FORMULA = SettlementFormula.TO_DECIDED;

    private FixingPolicy() {}

    /**
     * The fixing of the reported amount. A category that was moved beyond the limit without approval needs a treatment.
     */
    public static AmountFixing fixing(Examination found, Grant grant, LocalDate today, Checks checks) {
        CaseFile.Entry<PerformanceReport> report = grant.file()
                .all(PerformanceReport.class)
                .filter(entry -> entry.content().type() == PerformanceReport.Type.COMPLETION)
                .reduce((before, after) -> after)
                .orElseThrow(() -> new IllegalStateException("nothing was reported"));
        PaymentPolicy.outcomesKnown(grant, checks);
        examined(found.corrections(), report.content(), checks);
        StartPolicy.tell(report.content().orders().stream(), Decided.eligibleFrom(grant.file()), checks);
        if (found.inspectedOn() != null) {
            inspected(found.inspectedOn(), grant, today, checks);
        }
        Settlement settlement = settle(grant.file(), report.content(), found.corrections(), rules(FORMULA, grant));
        checks.explain(settlement.steps());
        return new AmountFixing(
                report.number(),
                settlement.fixed(),
                grant.basis().rulesLabel(),
                lines(settlement, report.content()),
                found.corrections(),
                found.inspectedOn(),
                FORMULA,
                BreachPolicy.treated(settlement.lines(), found.treatments(), checks),
                figures(settlement, report.content(), grant));
    }

    /** Each category as decided, as reported, as examined, and as it counts. */
    public static List<AmountFixing.Line> lines(Settlement settlement, PerformanceReport report) {
        Map<CostCategory, Yen> reported = reported(report);
        return settlement.lines().stream()
                .map(line -> new AmountFixing.Line(
                        line.category(),
                        line.decided(),
                        line.actual(),
                        line.counted(),
                        reported.getOrDefault(line.category(), Yen.ZERO)))
                .toList();
    }

    private static AmountFixing.Figures figures(Settlement settlement, PerformanceReport report, Grant grant) {
        Amounts amounts = Amounts.of(grant.file());
        return new AmountFixing.Figures(
                grant.decidedYen().orElseThrow(),
                settlement.lines().stream().map(CategoryLine::actual).reduce(Yen.ZERO, Yen::plus),
                amounts.paidYen(),
                settlement.payable(amounts.paidYen()),
                settlement.returnable(amounts.paidYen()),
                CategoryAmount.total(report.costs()),
                settlement.workings());
    }

    /** Computes a recorded fixing again, from the acts before it and the pinned rules. */
    public static Settlement again(Grant grant, CaseFile.Entry<AmountFixing> fixing) {
        CaseFile before = grant.file().before(fixing.number());
        PerformanceReport report = before.numbered(fixing.content().report(), PerformanceReport.class)
                .content();
        return settle(
                before,
                report,
                fixing.content().corrections(),
                rules(fixing.content().formulaUsed(), grant));
    }

    private static Settlement settle(
            CaseFile before, PerformanceReport report, List<Correction> corrections, SettlementRules rules) {
        Plan plan = Plan.of(before);
        return new SettlementCase(
                        plan.amountYen(),
                        Amounts.of(before).entitledYen(),
                        plan.costs().stream()
                                .map(cost -> new CategoryPlan(cost.category(), cost.eligibleYen()))
                                .toList(),
                        actuals(report, corrections),
                        report.incomeYen(),
                        plan.incomeYen(),
                        report.inputTaxCreditYen(),
                        rules)
                .settle();
    }

    private static SettlementRules rules(SettlementFormula formula, Grant grant) {
        ProgrammeRules rules = grant.rules();
        return new SettlementRules(
                formula,
                rules.termsOfGrant().method(),
                rules.minorChangePercent(),
                rules.termsOfGrant().settleByCategory(),
                rules.capYen());
    }

    private static List<CategoryActual> actuals(PerformanceReport report, List<Correction> corrections) {
        Map<CostCategory, Yen> actual = reported(report);
        corrections.forEach(correction -> actual.put(correction.category(), correction.examinedYen()));
        return actual.entrySet().stream()
                .map(entry -> new CategoryActual(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What was reported for a category, before the examination. */
    public static Yen reported(PerformanceReport report, CostCategory category) {
        return reported(report).getOrDefault(category, Yen.ZERO);
    }

    private static Map<CostCategory, Yen> reported(PerformanceReport report) {
        Map<CostCategory, Yen> reported = new EnumMap<>(CostCategory.class);
        report.costs().forEach(cost -> reported.merge(cost.category(), cost.eligibleYen(), Yen::plus));
        return reported;
    }

    private static void examined(List<Correction> corrections, PerformanceReport report, Checks checks) {
        Map<CostCategory, Yen> reported = reported(report);
        for (int i = 0; i < corrections.size(); i++) {
            Correction correction = corrections.get(i);
            Yen claimed = reported.getOrDefault(correction.category(), Yen.ZERO);
            checks.that(
                    MoneyRule.EXAMINED_BELOW_REPORT,
                    claimed.isGreaterThan(correction.examinedYen()),
                    "/corrections/" + i + "/eligibleYen",
                    List.of(
                            "category", correction.category(),
                            "reportedYen", claimed,
                            "examinedYen", correction.examinedYen(),
                            "reason", correction.reason()),
                    correction.examinedYen(),
                    claimed);
        }
        long different =
                corrections.stream().map(Correction::category).distinct().count();
        checks.that(
                GrantRule.CATEGORIES_ONCE,
                different == corrections.size(),
                "/corrections",
                List.of("corrections", corrections.size()));
        if (corrections.isEmpty()) {
            Yen total = reported.values().stream().reduce(Yen.ZERO, Yen::plus);
            checks.explain(
                    List.of(MoneyNote.EXAMINED.step(ActClause.ACT_15, List.of("reportedYen", total), total, total)));
        }
    }

    private static void inspected(LocalDate on, Grant grant, LocalDate today, Checks checks) {
        LocalDate decidedOn = Decided.on(grant.file());
        checks.that(
                MoneyRule.INSPECTION_DAY_IN_ORDER,
                !on.isAfter(today) && !on.isBefore(decidedOn),
                "/inspectedOn",
                List.of("inspectedOn", on, "decidedOn", decidedOn, "today", today),
                on,
                decidedOn,
                today);
    }
}
