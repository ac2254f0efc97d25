package jp.telework.subsidy.settlement.domain;

import java.time.LocalDate;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.value.Yen;

/**
 * A purchase in the eligible cost.
 *
 * @param date when it was made; decides the rate of tax
 * @param amount yen, tax included
 * @param use what it is used for
 * @param creditPercent which part of the tax may be credited, 0 to 100: 100 with a qualified invoice, less for purchases
 *     from sellers without one (経過措置)
 */
public record ProjectPurchase(LocalDate date, Yen amount, PurchaseUse use, int creditPercent) {

    /** @throws InvalidValue {@link CommonError#NUMBER_OUT_OF_RANGE} for the percentage */
    public ProjectPurchase {
        if (creditPercent < 0 || creditPercent > 100) {
            throw new InvalidValue(CommonError.NUMBER_OUT_OF_RANGE, 0, 100);
        }
    }

    /** With a qualified invoice, or from before there were any. */
    public static ProjectPurchase of(LocalDate date, Yen amount, PurchaseUse use) {
        return new ProjectPurchase(date, amount, use, 100);
    }

    /** The rate in its price, percent. */
    public int ratePercent() {
        return use.carriesTax() ? TaxRate.on(date) : 0;
    }
}
