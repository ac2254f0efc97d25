package jp.telework.subsidy.grant.change.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;
import jp.telework.subsidy.programme.domain.ActClause;
import jp.telework.subsidy.programme.domain.SubsidyClause;

/** The rules while a project runs: reports, changes, orders. */
public enum ProgressRule implements CaseRule {
    STATUS_DAY_PAST(ActClause.ACT_12, ProgressError.DAY_IN_FUTURE),
    STATUS_SINCE_DECISION(ActClause.ACT_12, ProgressError.BEFORE_DECISION),
    COMPLETION_PAST(ActClause.ACT_14, ProgressError.DAY_IN_FUTURE),
    REPORT_SINCE_DECISION(ActClause.ACT_14, ProgressError.BEFORE_DECISION),
    COMPLETED_SINCE_START(ActClause.ACT_14, ProgressError.BEFORE_START),
    CREDIT_WITHIN_COSTS(ActClause.TERMS_CONSUMPTION_TAX, ProgressError.CREDIT_EXCEEDS_COSTS),
    NOTHING_CARRIED_OVER(ActClause.ACT_14, ProgressError.CARRY_OVER_AT_COMPLETION),
    YEAR_ENDS(ActClause.ACT_14, ProgressError.NOT_END_OF_YEAR),
    YEAR_NEARLY_OVER(ActClause.ACT_14, ProgressError.YEAR_NOT_OVER),
    YEAR_REPORTED_ONCE(ActClause.ACT_14, ProgressError.YEAR_ALREADY_REPORTED),
    CARRY_OVER_WITHIN_GRANT(ActClause.ACT_14, ProgressError.CARRY_OVER_EXCEEDS_GRANT),
    NO_CHANGE_PENDING(ActClause.ACT_7, ProgressError.CHANGE_PENDING),
    CHANGE_ASKED(ActClause.ACT_7, ProgressError.NO_CHANGE_ASKED),
    COSTS_NOT_RAISED(ActClause.ACT_7_1_1, ProgressError.COSTS_RAISED),
    NEEDS_APPROVAL(ActClause.TERMS_MINOR_CHANGE, ProgressError.MINOR_CHANGE_FREE),
    AMOUNT_REMAINS(SubsidyClause.ACT_6_CALCULATION, ProgressError.NOTHING_LEFT),
    NEW_DAY_AHEAD(ActClause.ACT_7_1_3, ProgressError.DAY_PAST),
    NEW_DAY_SINCE_START(ActClause.ACT_7_1_3, ProgressError.BEFORE_START),
    CHANGE_WITHIN_FISCAL_YEAR(SubsidyClause.FISCAL_YEAR, ProgressError.CARRY_OVER_NEEDED),
    NO_CARRY_OVER_PENDING(ActClause.ACT_7_1_5, ProgressError.CARRY_OVER_PENDING),
    NOT_YET_CARRIED_OVER(SubsidyClause.FINANCE_14_3, ProgressError.ALREADY_CARRIED_OVER),
    YEAR_NOT_ENDED(SubsidyClause.FINANCE_43, ProgressError.CARRY_OVER_TOO_LATE),
    CARRIED_TO_NEXT_YEAR(SubsidyClause.FINANCE_14_3, ProgressError.NOT_NEXT_YEAR),
    SOMETHING_CARRIED_OVER(SubsidyClause.FINANCE_14_3, ProgressError.CARRY_OVER_EMPTY),
    CARRIED_WITHIN_UNPAID(SubsidyClause.FINANCE_14_3, ProgressError.CARRY_OVER_EXCEEDS_UNPAID),
    TREASURY_APPROVAL_PAST(SubsidyClause.FINANCE_43, ProgressError.DAY_IN_FUTURE),
    CARRIED_AS_APPROVED(SubsidyClause.FINANCE_43, ProgressError.CARRY_OVER_NOT_APPROVED),
    REQUEST_UNDECIDED(ActClause.ACT_7, ProgressError.REQUEST_ALREADY_DECIDED),
    NO_DISCONTINUATION_PENDING(ActClause.ACT_7_1_4, ProgressError.DISCONTINUATION_PENDING),
    DISCONTINUED_SINCE_DECISION(ActClause.ACT_7_1_4, ProgressError.BEFORE_DECISION),
    DISCONTINUED_BEFORE_COMPLETION(ActClause.ACT_7_1_4, ProgressError.AFTER_COMPLETION),
    PERFORMANCE_TERM_AHEAD(ActClause.ACT_13_1, ProgressError.DAY_PAST),
    ORDER_DISOBEYED(ActClause.ACT_13_2, ProgressError.ORDER_TERM_RUNS),
    SUSPENSION_TERM_AHEAD(ActClause.ORDER_7, ProgressError.DAY_PAST),
    CORRECTION_TERM_AHEAD(ActClause.ACT_16, ProgressError.DAY_PAST),
    EVIDENCE_COMPLETE(ActClause.ORDER_8, ProgressError.EVIDENCE_MISSING),
    EVIDENCE_HAS_ROOM(ActClause.ACT_14, ProgressError.EVIDENCE_TOO_MUCH),
    EVIDENCE_UNREPORTED(ActClause.ACT_14, ProgressError.EVIDENCE_REPORTED);

    private final Clause clause;
    private final ErrorCode refusal;

    ProgressRule(Clause clause, ErrorCode refusal) {
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
        return "jp.telework.subsidy.progress";
    }
}
