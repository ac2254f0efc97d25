package jp.telework.subsidy.settlement.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.telework.kernel.value.Yen;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How long the disposal of an asset is restricted, and what it is worth meanwhile.
 *
 * @param acquiredOn the first day
 * @param years 1 or more
 */
public record UsefulLife(LocalDate acquiredOn, int years) {

    public UsefulLife {
        if (years < 1) {
            throw new IllegalArgumentException("years: " + years);
        }
    }

    public static UsefulLife of(AssetKind kind, LocalDate acquiredOn) {
        return new UsefulLife(acquiredOn, kind.years());
    }

    /**
     * The last day of the restriction: the day before the anniversary, or the end of the month when the year has no
     * such day (民法第143条第2項).
     */
    public LocalDate restrictedUntil() {
        LocalDate anniversary = acquiredOn.plusYears(years);
        boolean missing = anniversary.getDayOfMonth() != acquiredOn.getDayOfMonth();
        return missing ? anniversary : anniversary.minusDays(1);
    }

    public boolean isRestrictedOn(LocalDate day) {
        return !day.isBefore(acquiredOn) && !day.isAfter(restrictedUntil());
    }

    /** The whole life in months. */
    public int months() {
        return years * 12;
    }

    /**
     * The months used up to a day, at most the whole life. A month that has begun counts as a whole
     * (法人税法施行令第59条第2項).
     *
     * @param day the acquisition or later
     */
    public int monthsUsed(LocalDate day) {
        long full = ChronoUnit.MONTHS.between(acquiredOn, day);
        long begun = acquiredOn.plusMonths(full).isBefore(day) ? full + 1 : full;
        return (int) Math.min(begun, months());
    }

    /** 残存簿価: straight line over the life, down to nothing, without the fraction of a yen. */
    public Yen bookValue(Yen acquisitionCost, LocalDate day) {
        return Yen.floor(acquisitionCost.exact().multiply(BigFraction.of(months() - monthsUsed(day), months())));
    }
}
