package jp.telework.furusato.round.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.furusato.programme.domain.RoundRules;
import jp.telework.platform.json.StoredJson;
import org.jspecify.annotations.Nullable;

/** A round's rules as jsonb. */
@Converter(autoApply = true)
class RulesColumn implements AttributeConverter<RoundRules, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RoundRules rules) {
        return rules == null ? null : StoredJson.write(rules);
    }

    @Override
    public @Nullable RoundRules convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, RoundRules.class);
    }
}
