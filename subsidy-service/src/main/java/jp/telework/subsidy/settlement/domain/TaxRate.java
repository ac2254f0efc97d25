package jp.telework.subsidy.settlement.domain;

import java.time.LocalDate;

/** The standard rate of consumption tax, national and local together, in percent. */
final class TaxRate {

    private static final LocalDate FIVE = LocalDate.of(1997, 4, 1);
    private static final LocalDate EIGHT = LocalDate.of(2014, 4, 1);
    private static final LocalDate TEN = LocalDate.of(2019, 10, 1);

    private TaxRate() {}

    static int on(LocalDate date) {
        if (!date.isBefore(TEN)) {
            return 10;
        }
        if (!date.isBefore(EIGHT)) {
            return 8;
        }
        return date.isBefore(FIVE) ? 3 : 5;
    }
}
