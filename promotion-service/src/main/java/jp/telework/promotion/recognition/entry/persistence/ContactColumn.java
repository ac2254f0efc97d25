package jp.telework.promotion.recognition.entry.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.promotion.recognition.entry.domain.Contact;
import org.jspecify.annotations.Nullable;

/** The contact of an application as jsonb. */
@Converter(autoApply = true)
class ContactColumn implements AttributeConverter<Contact, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Contact value) {
        return value == null ? null : StoredJson.write(value);
    }

    @Override
    public @Nullable Contact convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, Contact.class);
    }
}
