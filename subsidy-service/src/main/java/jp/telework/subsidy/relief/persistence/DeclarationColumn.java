package jp.telework.subsidy.relief.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.relief.domain.Declaration;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The declared equipment as jsonb. */
@Immutable
@Converter(autoApply = true)
class DeclarationColumn implements AttributeConverter<Declaration, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Declaration value) {
        return value == null ? null : StoredJson.write(value);
    }

    @Override
    public @Nullable Declaration convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, Declaration.class);
    }
}
