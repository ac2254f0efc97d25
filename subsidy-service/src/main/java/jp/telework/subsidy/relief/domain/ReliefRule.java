package jp.telework.subsidy.relief.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;

/** The rules of the relief. */
public enum ReliefRule implements CaseRule {
    KIND_RELIEVED(ReliefClause.KIND, ReliefError.KIND_NOT_RELIEVED),
    ACQUIRED_IN_PERIOD(ReliefClause.PERIOD, ReliefError.ACQUIRED_OUTSIDE_PERIOD),
    COST_ENOUGH(ReliefClause.SMALL_ASSETS, ReliefError.COST_TOO_LOW),
    SOMETHING_RELIEVED(ReliefClause.REDUCED_BASE, ReliefError.NOTHING_RELIEVED),
    DECISION_FITS(ReliefClause.CERTIFICATE, ReliefError.DECISION_DOES_NOT_FIT),
    EQUIPMENT_CONFIRMED(ReliefClause.CERTIFICATE, ReliefError.NOT_CONFIRMED);

    private final Clause clause;
    private final ErrorCode refusal;

    ReliefRule(Clause clause, ErrorCode refusal) {
        this.clause = clause;
        this.refusal = refusal;
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public ErrorCode refusal() {
        return refusal;
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.relief";
    }
}
