package jp.telework.promotion.recognition.entry.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.promotion.recognition.entry.domain.LogoLicence;
import org.jspecify.annotations.Nullable;

/** The logo licence of an application as jsonb. */
@Converter(autoApply = true)
class LogoLicenceColumn implements AttributeConverter<LogoLicence, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LogoLicence value) {
        return value == null ? null : StoredJson.write(value);
    }

    @Override
    public @Nullable LogoLicence convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, LogoLicence.class);
    }
}
