package jp.telework.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Value types as columns. */
final class Columns {

    private Columns() {}

    /** Yen as bigint. */
    @Immutable
    @Converter(autoApply = true)
    static class OfYen implements AttributeConverter<Yen, Long> {
        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable Yen yen) {
            return yen == null ? null : yen.amount();
        }

        @Override
        public @Nullable Yen convertToEntityAttribute(@Nullable Long amount) {
            return amount == null ? null : Yen.of(amount);
        }
    }

    /** A fiscal year as integer. */
    @Immutable
    @Converter(autoApply = true)
    static class OfFiscalYear implements AttributeConverter<FiscalYear, Integer> {
        @Override
        public @Nullable Integer convertToDatabaseColumn(@Nullable FiscalYear year) {
            return year == null ? null : year.value();
        }

        @Override
        public @Nullable FiscalYear convertToEntityAttribute(@Nullable Integer year) {
            return year == null ? null : new FiscalYear(year);
        }
    }

    /** A corporate number as text. */
    @Immutable
    @Converter(autoApply = true)
    static class OfCorporateNumber implements AttributeConverter<CorporateNumber, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable CorporateNumber number) {
            return number == null ? null : number.value();
        }

        @Override
        public @Nullable CorporateNumber convertToEntityAttribute(@Nullable String number) {
            return number == null ? null : new CorporateNumber(number);
        }
    }
}
