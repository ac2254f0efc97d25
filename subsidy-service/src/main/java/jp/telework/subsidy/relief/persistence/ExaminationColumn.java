package jp.telework.subsidy.relief.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.relief.domain.Examination;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The examination of a declaration as jsonb. */
@Immutable
@Converter(autoApply = true)
class ExaminationColumn implements AttributeConverter<Examination, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Examination value) {
        return value == null ? null : StoredJson.write(value);
    }

    @Override
    public @Nullable Examination convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, Examination.class);
    }
}
