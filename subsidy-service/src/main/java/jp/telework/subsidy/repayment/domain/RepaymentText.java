package jp.telework.subsidy.repayment.domain;

import jp.telework.kernel.text.MessageKey;

/** The sentences of a return's trace. */
public enum RepaymentText implements MessageKey {
    SURCHARGE_APPLIES,
    SURCHARGE_DOES_NOT_APPLY,
    DEEMED_RECEIPT,
    SURCHARGE_ROW,
    SURCHARGE_TOTAL,
    /** The total has no fraction of a yen. */
    SURCHARGE_WHOLE,
    LATE_CHARGE_ROW,
    LATE_CHARGE_TOTAL,
    /** The total has no fraction of a yen. */
    LATE_CHARGE_WHOLE,
    NO_LATE_CHARGE,
    PAYMENT_ALLOCATED,
    PAYMENT_IN_EXCESS,
    SURCHARGE_WAIVED,
    LATE_CHARGE_WAIVED,
    SURCHARGE_WAIVED_WHOLLY,
    LATE_CHARGE_WAIVED_WHOLLY,
    SETTLED,
    OUTSTANDING;

    static final String CATALOGUE = "jp.telework.subsidy.repayment";

    @Override
    public String catalogue() {
        return CATALOGUE;
    }
}
