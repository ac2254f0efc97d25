package jp.telework.promotion.recognition.entry.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.promotion.recognition.entry.domain.Decision;
import org.jspecify.annotations.Nullable;

/** The decision on an application as jsonb. */
@Converter(autoApply = true)
class DecisionColumn implements AttributeConverter<Decision, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Decision value) {
        return value == null ? null : StoredJson.write(value);
    }

    @Override
    public @Nullable Decision convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, Decision.class);
    }
}
