package jp.telework.seminar.dispatch.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.seminar.dispatch.domain.DispatchFile;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A request's file as jsonb. */
@Converter(autoApply = true)
@Immutable
class DispatchFileColumn implements AttributeConverter<DispatchFile, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable DispatchFile file) {
        return file == null ? null : StoredJson.write(file);
    }

    @Override
    public @Nullable DispatchFile convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, DispatchFile.class);
    }
}
