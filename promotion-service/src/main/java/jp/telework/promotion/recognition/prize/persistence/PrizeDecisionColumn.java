package jp.telework.promotion.recognition.prize.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.promotion.recognition.prize.domain.PrizeDecision;
import org.jspecify.annotations.Nullable;

/** The prizes that were decided, as jsonb. */
@Converter(autoApply = true)
class PrizeDecisionColumn implements AttributeConverter<PrizeDecision, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PrizeDecision value) {
        return value == null ? null : StoredJson.write(value);
    }

    @Override
    public @Nullable PrizeDecision convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, PrizeDecision.class);
    }
}
