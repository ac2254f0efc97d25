package jp.telework.furusato.selection.domain;

import jp.telework.furusato.programme.domain.SelectionClause;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;

/** The rules of a selection. */
public enum SelectionRule implements CaseRule {
    CANDIDATES_ONLY(SelectionClause.SELECTION, SelectionError.NOT_A_CANDIDATE),
    NAMED_ONCE(SelectionClause.SELECTION, CommonError.DUPLICATE_ENTRY),
    ALL_NAMED(SelectionClause.SELECTION, SelectionError.CANDIDATE_NOT_NAMED),
    REASONS(SelectionClause.SELECTION, SelectionError.REASONS_REQUIRED),
    EVALUATIONS(SelectionClause.EVALUATION, SelectionError.EVALUATIONS_MISSING),
    EVALUATIONS_EXCUSED(SelectionClause.EVALUATION, SelectionError.EVALUATIONS_MISSING),
    BY_THE_RANKING(SelectionClause.BALANCE, SelectionError.DEVIATION_WITHOUT_REASON),
    DEVIATION_EXPLAINED(SelectionClause.BALANCE, SelectionError.DEVIATION_WITHOUT_REASON);

    private final SelectionClause clause;
    private final ErrorCode refusal;

    SelectionRule(SelectionClause clause, ErrorCode refusal) {
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
        return "jp.telework.furusato.selection";
    }
}
