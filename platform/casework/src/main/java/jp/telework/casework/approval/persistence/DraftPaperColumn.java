package jp.telework.casework.approval.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.casework.approval.domain.DraftPaper;
import jp.telework.platform.json.StoredJson;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The paper of a draft, as jsonb. */
@Immutable
@Converter(autoApply = true)
class DraftPaperColumn implements AttributeConverter<DraftPaper, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable DraftPaper value) {
        return value == null ? null : StoredJson.write(value);
    }

    @Override
    public @Nullable DraftPaper convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, DraftPaper.class);
    }
}
