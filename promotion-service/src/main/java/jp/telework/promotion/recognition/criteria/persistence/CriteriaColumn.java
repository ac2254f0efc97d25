package jp.telework.promotion.recognition.criteria.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.promotion.recognition.criteria.domain.Criteria;
import org.jspecify.annotations.Nullable;

/** A round's criteria as jsonb. */
@Converter(autoApply = true)
class CriteriaColumn implements AttributeConverter<Criteria, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Criteria criteria) {
        return criteria == null ? null : StoredJson.write(criteria);
    }

    @Override
    public @Nullable Criteria convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, Criteria.class);
    }
}
