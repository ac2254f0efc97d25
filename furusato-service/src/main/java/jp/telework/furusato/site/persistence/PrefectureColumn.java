package jp.telework.furusato.site.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.furusato.site.domain.Prefecture;
import org.jspecify.annotations.Nullable;

/** A prefecture as its two-digit code. */
@Converter(autoApply = true)
class PrefectureColumn implements AttributeConverter<Prefecture, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Prefecture value) {
        return value == null ? null : value.code();
    }

    @Override
    public @Nullable Prefecture convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Prefecture.of(column);
    }
}
