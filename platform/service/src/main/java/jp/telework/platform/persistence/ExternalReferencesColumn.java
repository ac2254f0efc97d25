package jp.telework.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.platform.json.StoredJson;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The numbers of a case in other systems as a jsonb array. */
@Immutable
@Converter(autoApply = true)
class ExternalReferencesColumn implements AttributeConverter<ExternalReferences, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ExternalReferences references) {
        return references == null ? null : StoredJson.write(references);
    }

    @Override
    public @Nullable ExternalReferences convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, ExternalReferences.class);
    }
}
