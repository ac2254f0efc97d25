package jp.telework.subsidy.call.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.programme.domain.ProgrammeRules;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A programme's rules as jsonb. */
@Immutable
@Converter(autoApply = true)
class RulesColumn implements AttributeConverter<ProgrammeRules, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ProgrammeRules rules) {
        return rules == null ? null : StoredJson.write(rules);
    }

    @Override
    public @Nullable ProgrammeRules convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, ProgrammeRules.class);
    }
}
