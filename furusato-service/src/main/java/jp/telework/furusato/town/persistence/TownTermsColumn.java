package jp.telework.furusato.town.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.furusato.town.domain.TownTerms;
import jp.telework.platform.json.StoredJson;
import org.jspecify.annotations.Nullable;

/** A town's pinned terms, as jsonb. */
@Converter(autoApply = true)
class TownTermsColumn implements AttributeConverter<TownTerms, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TownTerms value) {
        return value == null ? null : StoredJson.write(value);
    }

    @Override
    public @Nullable TownTerms convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, TownTerms.class);
    }
}
