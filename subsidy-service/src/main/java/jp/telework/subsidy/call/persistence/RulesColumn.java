package jp.telework.subsidy.call.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.programme.domain.ProgrammeRules;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A programme's rules as jsonb. All commands of a call's cases read the same text, so what it means is remembered: rules
 * are values.
 */
@Immutable
@Converter(autoApply = true)
class RulesColumn implements AttributeConverter<ProgrammeRules, String> {

    /** With more, all are forgotten and read again. */
    private static final int MOST = 100;

    private final Map<String, ProgrammeRules> known = new ConcurrentHashMap<>();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ProgrammeRules rules) {
        return rules == null ? null : StoredJson.write(rules);
    }

    @Override
    public @Nullable ProgrammeRules convertToEntityAttribute(@Nullable String json) {
        if (json == null) {
            return null;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(json, text -> StoredJson.read(text, ProgrammeRules.class));
    }
}
