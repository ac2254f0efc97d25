package jp.telework.furusato.town.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.furusato.town.domain.TownBasis;
import jp.telework.platform.json.StoredJson;
import org.jspecify.annotations.Nullable;

/** What the proposal said, as jsonb. */
@Converter(autoApply = true)
class TownBasisColumn implements AttributeConverter<TownBasis, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable TownBasis value) {
        return value == null ? null : StoredJson.write(value);
    }

    @Override
    public @Nullable TownBasis convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, TownBasis.class);
    }
}
