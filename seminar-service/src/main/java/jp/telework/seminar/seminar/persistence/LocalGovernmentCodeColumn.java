package jp.telework.seminar.seminar.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.kernel.value.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/** A local-government code as its six digits. */
@Converter(autoApply = true)
class LocalGovernmentCodeColumn implements AttributeConverter<LocalGovernmentCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalGovernmentCode value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable LocalGovernmentCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new LocalGovernmentCode(column);
    }
}
