package jp.telework.promotion.recognition.criteria.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.promotion.recognition.criteria.domain.PrizeRules;
import org.jspecify.annotations.Nullable;

/** The rules of a round's prize as jsonb. */
@Converter(autoApply = true)
class PrizeRulesColumn implements AttributeConverter<PrizeRules, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PrizeRules rules) {
        return rules == null ? null : StoredJson.write(rules);
    }

    @Override
    public @Nullable PrizeRules convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, PrizeRules.class);
    }
}
