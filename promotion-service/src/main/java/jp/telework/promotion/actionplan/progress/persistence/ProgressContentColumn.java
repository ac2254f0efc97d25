package jp.telework.promotion.actionplan.progress.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.promotion.actionplan.progress.domain.ProgressContent;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A report of progress as jsonb. */
@Converter(autoApply = true)
@Immutable
class ProgressContentColumn implements AttributeConverter<ProgressContent, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ProgressContent content) {
        return content == null ? null : StoredJson.write(content);
    }

    @Override
    public @Nullable ProgressContent convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, ProgressContent.class);
    }
}
