package jp.telework.furusato.proposal.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.furusato.proposal.domain.Documents;
import jp.telework.platform.json.StoredJson;
import org.jspecify.annotations.Nullable;

/** A proposal's documents as jsonb. */
@Converter(autoApply = true)
class DocumentsColumn implements AttributeConverter<Documents, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Documents value) {
        return value == null ? null : StoredJson.write(value);
    }

    @Override
    public @Nullable Documents convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, Documents.class);
    }
}
