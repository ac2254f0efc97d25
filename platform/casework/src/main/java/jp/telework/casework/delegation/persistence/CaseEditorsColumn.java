package jp.telework.casework.delegation.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.casework.delegation.domain.CaseEditors;
import jp.telework.platform.json.StoredJson;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The editors of a case, as jsonb. */
@Immutable
@Converter(autoApply = true)
class CaseEditorsColumn implements AttributeConverter<CaseEditors, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CaseEditors value) {
        return value == null ? null : StoredJson.write(value);
    }

    @Override
    public @Nullable CaseEditors convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, CaseEditors.class);
    }
}
