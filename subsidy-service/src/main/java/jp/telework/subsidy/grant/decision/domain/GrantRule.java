package jp.telework.subsidy.grant.decision.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;
import jp.telework.subsidy.programme.domain.ActClause;
import jp.telework.subsidy.programme.domain.SubsidyClause;

/** The rules of applying, deciding and declining. */
public enum GrantRule implements CaseRule {
    WITHIN_CAP(SubsidyClause.CALL_CAP, GrantError.CAP_EXCEEDED),
    WITHIN_REQUEST(ActClause.ACT_6_MODIFY, GrantError.AMOUNT_EXCEEDS_REQUEST),
    WITHIN_NEED(SubsidyClause.ACT_6_CALCULATION, GrantError.AMOUNT_EXCEEDS_NEED),
    ROUNDED(SubsidyClause.CALL_ROUNDING, GrantError.AMOUNT_NOT_ROUNDED),
    NOT_ZERO(SubsidyClause.ACT_6_CALCULATION, GrantError.AMOUNT_IS_ZERO),
    COST_REACHES_FLOOR(SubsidyClause.CALL_COST_FLOOR, GrantError.COST_BELOW_FLOOR),
    CATEGORIES_ELIGIBLE(SubsidyClause.CALL_ELIGIBLE_COSTS, GrantError.CATEGORY_NOT_ELIGIBLE),
    CATEGORIES_ONCE(SubsidyClause.CALL_ELIGIBLE_COSTS, GrantError.DUPLICATE_CATEGORY),
    WITHIN_ADOPTION(ActClause.ACT_5, GrantError.COSTS_EXCEED_APPLICATION),
    MODIFICATION_EXPLAINED(ActClause.ACT_6_MODIFY, GrantError.MODIFICATION_UNEXPLAINED),
    AS_APPLIED_FOR(ActClause.ACT_6_MODIFY, GrantError.MODIFICATION_UNEXPLAINED),
    PERIOD_IN_ORDER(ActClause.ACT_5, GrantError.PERIOD_REVERSED),
    EARLY_START_PLANNED(ActClause.TERMS_EARLY_START, GrantError.NO_EARLY_START),
    WITHIN_FISCAL_YEAR(SubsidyClause.FISCAL_YEAR, GrantError.OUTSIDE_FISCAL_YEAR),
    REASONS_STATED(ActClause.ACT_21_2, GrantError.REASONS_MISSING),
    WITHIN_WITHDRAWAL_TERM(ActClause.ACT_9, GrantError.WITHDRAWAL_OVERDUE),
    NOTHING_PAID(ActClause.ACT_9, GrantError.ALREADY_PAID),
    DUPLICATE_KNOWN(ActClause.TERMS_DUPLICATE, GrantError.UNKNOWN_MATCH),
    DUPLICATES_SETTLED(ActClause.TERMS_DUPLICATE, GrantError.DUPLICATE_UNSETTLED);

    private final Clause clause;
    private final ErrorCode refusal;

    GrantRule(Clause clause, ErrorCode refusal) {
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
        return "jp.telework.subsidy.grant";
    }
}
