package jp.telework.seminar.seminar.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.seminar.seminar.domain.Programme;
import org.jspecify.annotations.Nullable;

/** A programme as jsonb. */
@Converter(autoApply = true)
class ProgrammeColumn implements AttributeConverter<Programme, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Programme programme) {
        return programme == null ? null : StoredJson.write(programme);
    }

    @Override
    public @Nullable Programme convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, Programme.class);
    }
}
