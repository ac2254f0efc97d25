package jp.telework.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.kernel.identity.Hands;
import jp.telework.platform.json.StoredJson;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Those who prepared a matter, as jsonb. */
@Immutable
@Converter(autoApply = true)
class HandsColumn implements AttributeConverter<Hands, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Hands hands) {
        return hands == null ? null : StoredJson.write(hands);
    }

    @Override
    public @Nullable Hands convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, Hands.class);
    }
}
