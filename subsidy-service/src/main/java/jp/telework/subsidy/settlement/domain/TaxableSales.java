package jp.telework.subsidy.settlement.domain;

import java.math.BigInteger;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.Yen;

/**
 * 課税売上割合 as the sales behind it, so that nothing is rounded.
 *
 * @param taxable 課税売上高 without tax, yen
 * @param total 総売上高 without tax, yen, more than 0
 */
public record TaxableSales(Yen taxable, Yen total) {

    private static final Yen FULL_CREDIT_LIMIT = Yen.of(500_000_000);

    /** @throws Refusal {@link SettlementError#SALES_IMPOSSIBLE} */
    public TaxableSales {
        if (taxable.isGreaterThan(total) || total.equals(Yen.ZERO)) {
            throw Refusal.of(SettlementError.SALES_IMPOSSIBLE, taxable, total);
        }
    }

    /** 95 % or more, and at most 500 million yen (消費税法第30条第2項). */
    public boolean allowFullCredit() {
        BigInteger hundredfold = BigInteger.valueOf(taxable.amount()).multiply(BigInteger.valueOf(100));
        BigInteger needed = BigInteger.valueOf(total.amount()).multiply(BigInteger.valueOf(95));
        return hundredfold.compareTo(needed) >= 0 && !taxable.isGreaterThan(FULL_CREDIT_LIMIT);
    }
}
