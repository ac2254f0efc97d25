package jp.telework.subsidy.settlement.domain;

import java.util.List;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.value.Yen;

/**
 * 額の確定 with its explanation.
 *
 * @param fixed 確定額, yen
 * @param netEligible eligible cost that counts, after income and input tax, yen
 * @param lines by category, in the order of the categories
 * @param steps the calculation in order
 * @param workings the amounts on the way
 */
public record Settlement(
        Yen fixed, Yen netEligible, List<CategoryLine> lines, List<TraceStep> steps, Workings workings) {

    /** 精算払: what is still to be paid when this much was paid in advance. */
    public Yen payable(Yen paid) {
        return fixed.minusOrZero(paid);
    }

    /** What is to be returned when this much was paid (適正化法第18条第2項). */
    public Yen returnable(Yen paid) {
        return paid.minusOrZero(fixed);
    }
}
