package jp.telework.subsidy.settlement.domain;

import java.util.List;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.value.Yen;

/**
 * What a grantee owes the state, with its explanation.
 *
 * @param amount yen, 0 when nothing is owed
 * @param steps the calculation in order
 */
public record Assessment(Yen amount, List<TraceStep> steps) {}
