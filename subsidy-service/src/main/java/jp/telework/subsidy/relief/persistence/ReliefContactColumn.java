package jp.telework.subsidy.relief.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.relief.domain.ReliefContact;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The contact of a declaration as jsonb. */
@Immutable
@Converter(autoApply = true)
class ReliefContactColumn implements AttributeConverter<ReliefContact, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ReliefContact value) {
        return value == null ? null : StoredJson.write(value);
    }

    @Override
    public @Nullable ReliefContact convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, ReliefContact.class);
    }
}
