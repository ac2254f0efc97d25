package jp.telework.seminar.seminar.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.kernel.value.PostalCode;
import org.jspecify.annotations.Nullable;

/** A postal code as its seven digits. */
@Converter(autoApply = true)
class PostalCodeColumn implements AttributeConverter<PostalCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PostalCode value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable PostalCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new PostalCode(column);
    }
}
