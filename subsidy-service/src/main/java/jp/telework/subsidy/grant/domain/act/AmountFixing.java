package jp.telework.subsidy.grant.domain.act;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.CostCategory;
import org.jspecify.annotations.Nullable;

/**
 * 額の確定 (適正化法第15条).
 *
 * @param report number of the performance report among the acts
 * @param fixedYen the fixed amount
 * @param rulesLabel the pinned rules under which it was computed
 * @param lines how each category counted
 * @param inspectedOn day of the inspection on site, null for an examination of documents only
 */
public record AmountFixing(
        int report,
        Yen fixedYen,
        String rulesLabel,
        List<Line> lines,
        @Nullable LocalDate inspectedOn) implements ActContent {

    /**
     * One category.
     *
     * @param decidedYen as decided or approved
     * @param actualYen as reported and examined
     * @param countedYen what counted
     */
    public record Line(CostCategory category, Yen decidedYen, Yen actualYen, Yen countedYen) {}

    public AmountFixing {
        lines = List.copyOf(lines);
    }
}
