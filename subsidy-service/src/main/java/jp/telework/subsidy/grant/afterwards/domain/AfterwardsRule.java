package jp.telework.subsidy.grant.afterwards.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;
import jp.telework.subsidy.programme.domain.ActClause;
import jp.telework.subsidy.settlement.domain.SettlementError;

/** The rules of what follows a project: assets, consumption tax, outcomes, inspections, closing. */
public enum AfterwardsRule implements CaseRule {
    ACQUIRED_IN_PROJECT(ActClause.ORDER_13, AfterwardsError.ACQUIRED_OUTSIDE_PROJECT),
    ASSET_KNOWN(ActClause.ACT_22, AfterwardsError.UNKNOWN_ASSET),
    ASSET_RESTRICTED(ActClause.ACT_22, AfterwardsError.ASSET_NOT_RESTRICTED),
    ASSET_HELD(ActClause.ACT_22, AfterwardsError.ASSET_DISPOSED),
    NO_DISPOSAL_PENDING(ActClause.ACT_22, AfterwardsError.DISPOSAL_PENDING),
    DISPOSAL_AHEAD(ActClause.ACT_22, AfterwardsError.DISPOSAL_DAY_PAST),
    DISPOSAL_UNDECIDED(ActClause.ACT_22, AfterwardsError.DISPOSAL_ALREADY_DECIDED),
    PAYMENT_WITHIN_COMPUTED(ActClause.TERMS_DISPOSAL, AfterwardsError.PAYMENT_EXCEEDS_COMPUTED),
    REDUCTION_EXPLAINED(ActClause.TERMS_DISPOSAL, AfterwardsError.REDUCTION_UNEXPLAINED),
    NO_REDUCTION(ActClause.TERMS_DISPOSAL, AfterwardsError.REDUCTION_UNEXPLAINED),
    PURCHASES_COMPLETE(ActClause.TERMS_CONSUMPTION_TAX, AfterwardsError.PURCHASES_INCOMPLETE),
    SALES_GIVEN(ActClause.TAX_ACT_30_2, SettlementError.SALES_MISSING),
    SALES_NOT_NEEDED(ActClause.TAX_ACT_30_2, SettlementError.SALES_MISSING),
    SALES_IN_ORDER(ActClause.TAX_ACT_30_2, SettlementError.SALES_IMPOSSIBLE),
    FULL_CREDIT_ALLOWED(ActClause.TAX_ACT_30_2, SettlementError.FULL_CREDIT_NOT_ALLOWED),
    OUTCOME_YEAR_DUE(ActClause.TERMS_OUTCOME, AfterwardsError.OUTCOME_YEAR_OUTSIDE),
    OUTCOME_YEAR_OVER(ActClause.TERMS_OUTCOME, AfterwardsError.OUTCOME_YEAR_NOT_OVER),
    OUTCOME_ONCE(ActClause.TERMS_OUTCOME, AfterwardsError.OUTCOME_ALREADY_REPORTED),
    INSPECTION_MADE(ActClause.ACT_23, AfterwardsError.INSPECTION_DAY_FUTURE),
    TAX_REPORTED(ActClause.TERMS_CONSUMPTION_TAX, AfterwardsError.TAX_REPORT_MISSING),
    TAX_REPORT_NOT_DUE(ActClause.TERMS_CONSUMPTION_TAX, AfterwardsError.TAX_REPORT_MISSING),
    NOTHING_TO_RETURN(ActClause.ACT_18, AfterwardsError.RETURN_OPEN),
    CLAIMS_DEMANDED(ActClause.ACT_7, AfterwardsError.CLAIM_NOT_ORDERED),
    PAYMENTS_CONFIRMED(ActClause.TERMS_PAYMENT, AfterwardsError.PAYMENT_UNCONFIRMED);

    private final Clause clause;
    private final ErrorCode refusal;

    AfterwardsRule(Clause clause, ErrorCode refusal) {
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
        return "jp.telework.subsidy.afterwards";
    }
}
