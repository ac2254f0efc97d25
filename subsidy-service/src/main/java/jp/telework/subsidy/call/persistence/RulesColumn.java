package jp.telework.subsidy.call.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.kernel.cache.Caches;
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

    private static final int MOST = 100;

    private final Cache<String, ProgrammeRules> known = Caches.ofMost(MOST);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ProgrammeRules rules) {
        return rules == null ? null : StoredJson.write(rules);
    }

    @Override
    public @Nullable ProgrammeRules convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : known.get(json, text -> StoredJson.read(text, ProgrammeRules.class));
    }
}
