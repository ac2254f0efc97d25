package jp.telework.subsidy.grant.money.domain;

import jp.telework.casework.approval.domain.ApprovalClause;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;
import jp.telework.subsidy.programme.domain.ActClause;

/** The rules of fixing, paying, cancelling and returning. */
public enum MoneyRule implements CaseRule {
    EXAMINED_BELOW_REPORT(ActClause.ACT_15, MoneyError.EXAMINED_ABOVE_REPORT),
    BREACH_TREATED(ActClause.ACT_7_1_1, MoneyError.BREACH_UNTREATED),
    TREATMENT_HAS_BREACH(ActClause.ACT_7_1_1, MoneyError.NO_BREACH),
    INSPECTION_DAY_IN_ORDER(ActClause.ACT_15, MoneyError.INSPECTION_DAY_OUT_OF_RANGE),
    OUTCOMES_KNOWN(ActClause.TERMS_PAYMENT, MoneyError.PAYMENT_OUTCOME_UNKNOWN),
    OUTCOME_OPEN(ActClause.TERMS_PAYMENT, MoneyError.OUTCOME_ALREADY_KNOWN),
    KIND_FITS_STATE(ActClause.ACCOUNTS_22, MoneyError.WRONG_PAYMENT_KIND),
    ADVANCE_EXPLAINED(ActClause.ACCOUNTS_22, MoneyError.ADVANCE_UNEXPLAINED),
    NO_ADVANCE(ActClause.ACCOUNTS_22, MoneyError.ADVANCE_UNEXPLAINED),
    AMOUNT_POSITIVE(ActClause.TERMS_PAYMENT, MoneyError.AMOUNT_NOT_POSITIVE),
    REQUEST_WITHIN_BALANCE(ActClause.TERMS_PAYMENT, MoneyError.REQUEST_EXCEEDS_BALANCE),
    REQUEST_KNOWN(ActClause.TERMS_PAYMENT, MoneyError.UNKNOWN_PAYMENT_REQUEST),
    PAYMENT_WITHIN_REQUEST(ActClause.TERMS_PAYMENT, MoneyError.PAYMENT_EXCEEDS_REQUEST),
    PAYMENT_WITHIN_LIMIT(ActClause.TERMS_PAYMENT, MoneyError.PAYMENT_EXCEEDS_LIMIT),
    PAYMENT_DAY_FITS_OUTCOME(ActClause.TERMS_PAYMENT, MoneyError.PAYMENT_DAY_MISMATCH),
    PAYMENT_DAY_IN_ORDER(ActClause.TERMS_PAYMENT, MoneyError.PAYMENT_DAY_OUT_OF_RANGE),
    CANCELLED_BY_OTHER_HAND(ApprovalClause.SEPARATION, CommonError.SEPARATION_OF_DUTIES),
    NOT_CANCELLED_BEFORE(ActClause.ACT_17, MoneyError.ALREADY_CANCELLED),
    WHOLE_WITHOUT_AMOUNT(ActClause.ACT_17, MoneyError.CANCELLATION_AMOUNT_MISMATCH),
    PART_WITH_AMOUNT(ActClause.ACT_17, MoneyError.CANCELLATION_AMOUNT_MISMATCH),
    PART_WITHIN_GRANT(ActClause.ACT_17, MoneyError.CANCELLATION_EXCEEDS_GRANT),
    NOT_ELAPSED(ActClause.ACT_10, MoneyError.PART_ELAPSED),
    SOMETHING_TO_RETURN(ActClause.RETURN, MoneyError.NOTHING_TO_RETURN),
    BALANCE_PAID(ActClause.TERMS_PAYMENT, MoneyError.BALANCE_UNPAID),
    DUE_SINCE_TODAY(ActClause.RETURN, MoneyError.DUE_DAY_PAST),
    ORDER_NAMED(ActClause.RETURN, MoneyError.ORDER_UNNAMED),
    ORDER_KNOWN(ActClause.RETURN, MoneyError.UNKNOWN_RETURN_ORDER),
    DUE_LATER(ActClause.ACT_18_3, MoneyError.DUE_DAY_NOT_LATER),
    SURCHARGE_RUNS(ActClause.ACT_19_1, MoneyError.NO_SURCHARGE),
    REPAYMENT_DAY_IN_ORDER(ActClause.ORDER_10_2, MoneyError.REPAYMENT_DAY_OUT_OF_RANGE),
    NOTHING_OVERPAID(ActClause.ORDER_10_2, MoneyError.OVERPAYMENT);

    private final Clause clause;
    private final ErrorCode refusal;

    MoneyRule(Clause clause, ErrorCode refusal) {
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
        return "jp.telework.subsidy.money";
    }
}
