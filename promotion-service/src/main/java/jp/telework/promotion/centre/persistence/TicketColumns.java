package jp.telework.promotion.centre.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.promotion.centre.domain.HandOver;
import jp.telework.promotion.centre.domain.TicketPerson;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Parts of tickets as jsonb. */
final class TicketColumns {

    private TicketColumns() {}

    /** The person. */
    @Converter(autoApply = true)
    @Immutable
    static class OfPerson implements AttributeConverter<TicketPerson, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable TicketPerson person) {
            return person == null ? null : StoredJson.write(person);
        }

        @Override
        public @Nullable TicketPerson convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : StoredJson.read(json, TicketPerson.class);
        }
    }

    /** Who goes on with it. */
    @Converter(autoApply = true)
    @Immutable
    static class OfHandOver implements AttributeConverter<HandOver, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable HandOver to) {
            return to == null ? null : StoredJson.write(to);
        }

        @Override
        public @Nullable HandOver convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : StoredJson.read(json, HandOver.class);
        }
    }
}
