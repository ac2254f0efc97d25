package jp.telework.casework.approval.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.casework.approval.domain.Awaiting;
import jp.telework.platform.json.StoredJson;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The draft that a case waits for, as jsonb. */
@Immutable
@Converter(autoApply = true)
class AwaitingColumn implements AttributeConverter<Awaiting, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Awaiting value) {
        return value == null ? null : StoredJson.write(value);
    }

    @Override
    public @Nullable Awaiting convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, Awaiting.class);
    }
}
