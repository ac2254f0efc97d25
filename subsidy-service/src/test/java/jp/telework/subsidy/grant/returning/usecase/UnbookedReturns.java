package jp.telework.subsidy.grant.returning.usecase;

import jp.telework.subsidy.grant.money.usecase.Unbooked;

/** Repayments of cases that stand in no database. */
public final class UnbookedReturns {

    public static final RecordRepayment REPAYMENTS = new RecordRepayment(Unbooked.REFERENCES);

    private UnbookedReturns() {}
}
