package jp.telework.seminar.manager.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.seminar.manager.domain.ManagerProfile;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A profile as jsonb. */
@Converter(autoApply = true)
@Immutable
class ManagerProfileColumn implements AttributeConverter<ManagerProfile, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ManagerProfile profile) {
        return profile == null ? null : StoredJson.write(profile);
    }

    @Override
    public @Nullable ManagerProfile convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, ManagerProfile.class);
    }
}
