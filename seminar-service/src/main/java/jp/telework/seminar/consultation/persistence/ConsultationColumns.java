package jp.telework.seminar.consultation.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.seminar.consultation.domain.Booking;
import jp.telework.seminar.consultation.domain.FollowUp;
import jp.telework.seminar.consultation.domain.SlotPlan;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Parts of a slot as jsonb. */
final class ConsultationColumns {

    private ConsultationColumns() {}

    /** What is offered. */
    @Converter(autoApply = true)
    @Immutable
    static class OfPlan implements AttributeConverter<SlotPlan, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable SlotPlan plan) {
            return plan == null ? null : StoredJson.write(plan);
        }

        @Override
        public @Nullable SlotPlan convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : StoredJson.read(json, SlotPlan.class);
        }
    }

    /** Who comes. */
    @Converter(autoApply = true)
    @Immutable
    static class OfBooking implements AttributeConverter<Booking, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Booking booking) {
            return booking == null ? null : StoredJson.write(booking);
        }

        @Override
        public @Nullable Booking convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : StoredJson.read(json, Booking.class);
        }
    }

    /** What follows. */
    @Converter(autoApply = true)
    @Immutable
    static class OfFollowUp implements AttributeConverter<FollowUp, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable FollowUp followUp) {
            return followUp == null ? null : StoredJson.write(followUp);
        }

        @Override
        public @Nullable FollowUp convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : StoredJson.read(json, FollowUp.class);
        }
    }
}
