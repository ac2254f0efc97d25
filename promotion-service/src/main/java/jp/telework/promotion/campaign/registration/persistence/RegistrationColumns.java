package jp.telework.promotion.campaign.registration.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.promotion.campaign.effect.domain.EffectReport;
import jp.telework.promotion.campaign.registration.domain.ContactPerson;
import jp.telework.promotion.campaign.registration.domain.PublishedParticipant;
import jp.telework.promotion.campaign.registration.domain.RegistrationContent;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Parts of registrations as jsonb. */
final class RegistrationColumns {

    private RegistrationColumns() {}

    /** What is registered. */
    @Converter(autoApply = true)
    @Immutable
    static class OfContent implements AttributeConverter<RegistrationContent, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable RegistrationContent content) {
            return content == null ? null : StoredJson.write(content);
        }

        @Override
        public @Nullable RegistrationContent convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : StoredJson.read(json, RegistrationContent.class);
        }
    }

    /** The person. */
    @Converter(autoApply = true)
    @Immutable
    static class OfContact implements AttributeConverter<ContactPerson, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable ContactPerson contact) {
            return contact == null ? null : StoredJson.write(contact);
        }

        @Override
        public @Nullable ContactPerson convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : StoredJson.read(json, ContactPerson.class);
        }
    }

    /** What came of it. */
    @Converter(autoApply = true)
    @Immutable
    static class OfReport implements AttributeConverter<EffectReport, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable EffectReport report) {
            return report == null ? null : StoredJson.write(report);
        }

        @Override
        public @Nullable EffectReport convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : StoredJson.read(json, EffectReport.class);
        }
    }

    /** What is public. */
    @Converter(autoApply = true)
    @Immutable
    static class OfShown implements AttributeConverter<PublishedParticipant, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable PublishedParticipant shown) {
            return shown == null ? null : StoredJson.write(shown);
        }

        @Override
        public @Nullable PublishedParticipant convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : StoredJson.read(json, PublishedParticipant.class);
        }
    }
}
