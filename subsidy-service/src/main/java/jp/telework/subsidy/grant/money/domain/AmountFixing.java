package jp.telework.subsidy.grant.money.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.Tally;
import jp.telework.subsidy.programme.domain.CostCategory;
import jp.telework.subsidy.settlement.domain.SettlementFormula;
import jp.telework.subsidy.settlement.domain.Workings;
import org.jspecify.annotations.Nullable;

/**
 * 額の確定 (適正化法第15条).
 *
 * @param report number of the performance report among the acts
 * @param fixedYen the fixed amount
 * @param rulesLabel the pinned rules under which it was computed
 * @param lines how each category counted
 * @param corrections what the examination took off the reported costs
 * @param inspectedOn day of the inspection on site, null for an examination of documents only
 * @param formula how it was computed; null in acts from before it was recorded
 * @param breaches categories moved beyond the limit without approval, and what the officer does about them
 * @param figures the other amounts on the notice; null in acts of earlier releases, which did not record them
 */
@ActKind("AMOUNT_FIXING")
public record AmountFixing(
        int report,
        Yen fixedYen,
        String rulesLabel,
        List<Line> lines,
        List<Correction> corrections,
        @Nullable LocalDate inspectedOn,
        @Nullable SettlementFormula formula,
        List<AllocationBreach> breaches,
        @Nullable Figures figures)
        implements ActContent {

    /**
     * The amounts beside the fixed one, on the day of the fixing.
     *
     * @param decidedYen the decision as it stood
     * @param actualYen reported and examined cost of all categories
     * @param paidYen paid before
     * @param payableYen still to be paid
     * @param returnableYen paid beyond the fixed amount
     * @param reportedYen reported cost of all categories, before the examination; null in acts of earlier releases
     * @param workings from the counted cost to the fixed amount; null in acts of earlier releases
     */
    public record Figures(
            Yen decidedYen,
            Yen actualYen,
            Yen paidYen,
            Yen payableYen,
            Yen returnableYen,
            @Nullable Yen reportedYen,
            @Nullable Workings workings) {}

    /**
     * One category.
     *
     * @param decidedYen as decided or approved
     * @param actualYen as reported and examined
     * @param countedYen what counted
     * @param reportedYen as reported, before the examination; null in acts of earlier releases
     */
    public record Line(
            CostCategory category,
            Yen decidedYen,
            Yen actualYen,
            Yen countedYen,
            @Nullable Yen reportedYen) {

        /** The same beside what was reported. */
        public Line reported(Yen yen) {
            return new Line(category, decidedYen, actualYen, countedYen, yen);
        }
    }

    /**
     * What the examination found instead of the reported cost of a category.
     *
     * @param examinedYen less than reported
     * @param reason why the rest does not count
     */
    public record Correction(CostCategory category, Yen examinedYen, String reason) {}

    public AmountFixing {
        lines = List.copyOf(lines);
        corrections = List.copyOf(corrections);
        breaches = breaches == null ? List.of() : List.copyOf(breaches);
    }

    /** The formula by which it is computed again. */
    public SettlementFormula formulaUsed() {
        return formula == null ? SettlementFormula.TO_LIMIT : formula;
    }

    @Override
    public void count(int number, Tally tally) {
        tally.fixed(fixedYen);
    }

    @Override
    public Optional<Yen> atStake() {
        return Optional.of(fixedYen);
    }
}
