package jp.telework.subsidy.relief.domain;

import java.util.List;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;

/**
 * The tax of one fiscal year without and with the relief.
 *
 * @param value 評価額 of all declared equipment
 * @param fullBase tax base without the relief, rounded
 * @param relievedBase tax base with it, rounded
 */
public record YearRelief(
        FiscalYear year,
        Yen value,
        Yen fullBase,
        Yen relievedBase,
        Yen fullTax,
        Yen relievedTax,
        Yen relief,
        List<TraceStep> steps) {

    public YearRelief {
        steps = List.copyOf(steps);
    }
}
