package jp.telework.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.kernel.reason.Reasons;
import jp.telework.platform.json.StoredJson;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The reasons of a decision as a jsonb array. */
@Immutable
@Converter(autoApply = true)
class ReasonsColumn implements AttributeConverter<Reasons, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Reasons reasons) {
        return reasons == null ? null : StoredJson.write(reasons);
    }

    @Override
    public @Nullable Reasons convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, Reasons.class);
    }
}
