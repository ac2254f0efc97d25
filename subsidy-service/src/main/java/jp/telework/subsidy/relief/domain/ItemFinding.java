package jp.telework.subsidy.relief.domain;

import java.util.List;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.value.FiscalYear;

/**
 * Whether one piece of equipment is relieved, and why.
 *
 * @param number among the declared equipment, from 1
 * @param firstYear the first fiscal year in which it is taxed
 */
public record ItemFinding(
        int number, Equipment equipment, boolean relieved, FiscalYear firstYear, List<TraceStep> steps) {

    public ItemFinding {
        steps = List.copyOf(steps);
    }

    /** Whether the relief holds in a fiscal year. */
    boolean isRelievedIn(FiscalYear year, int years) {
        return relieved && isTaxedIn(year) && year.value() < firstYear.value() + years;
    }

    boolean isTaxedIn(FiscalYear year) {
        return year.compareTo(firstYear) >= 0;
    }
}
