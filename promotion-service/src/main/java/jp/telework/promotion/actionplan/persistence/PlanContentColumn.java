package jp.telework.promotion.actionplan.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.promotion.actionplan.domain.PlanContent;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A plan as jsonb. */
@Converter(autoApply = true)
@Immutable
class PlanContentColumn implements AttributeConverter<PlanContent, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PlanContent content) {
        return content == null ? null : StoredJson.write(content);
    }

    @Override
    public @Nullable PlanContent convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, PlanContent.class);
    }
}
