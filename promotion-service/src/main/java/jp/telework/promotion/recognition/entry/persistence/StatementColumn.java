package jp.telework.promotion.recognition.entry.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.promotion.recognition.entry.domain.Statement;
import org.jspecify.annotations.Nullable;

/** The statement of an application as jsonb. */
@Converter(autoApply = true)
class StatementColumn implements AttributeConverter<Statement, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Statement value) {
        return value == null ? null : StoredJson.write(value);
    }

    @Override
    public @Nullable Statement convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, Statement.class);
    }
}
