package jp.telework.subsidy.repayment.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.value.Yen;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the base of a charge does not change.
 *
 * @param kind the charge
 * @param receivedOn the slice of a surcharge; null for a late charge, which runs on the whole unpaid principal
 * @param from first day that counts
 * @param to last day that counts
 * @param days both ends included
 * @param base yen on which the charge runs
 * @param exact {@code base × days × 3 ÷ 10,000}
 * @param running the sum of {@code exact} over this and all earlier rows of the same charge
 */
public record ChargeRow(
        ChargeKind kind,
        @Nullable LocalDate receivedOn,
        LocalDate from,
        LocalDate to,
        long days,
        Yen base,
        BigFraction exact,
        BigFraction running) {

    static ChargeRow of(ChargeKind kind, @Nullable LocalDate receivedOn, LocalDate from, LocalDate to, Yen base) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        BigFraction exact = DailyRate.charge(base, days);
        return new ChargeRow(kind, receivedOn, from, to, days, base, exact, exact);
    }

    ChargeRow after(BigFraction earlier) {
        return new ChargeRow(kind, receivedOn, from, to, days, base, exact, earlier.add(exact));
    }

    public Clause clause() {
        return kind.clause();
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The charge of this row up to the end of a day. */
    BigFraction until(LocalDate day) {
        if (day.isBefore(from)) {
            return BigFraction.ZERO;
        }
        return day.isAfter(to) ? exact : DailyRate.charge(base, ChronoUnit.DAYS.between(from, day) + 1);
    }
}
