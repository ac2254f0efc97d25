package jp.telework.seminar.calendar.domain;

import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;

/**
 * Whose bookings a calendar shows.
 *
 * @param key corporate number, or the registration's id
 */
public record CalendarOwner(Kind kind, String key) {

    /** What kind of owner. */
    public enum Kind {
        /** All bookings of a signed-in organisation. */
        ORGANISATION,
        /** One registration of the public. */
        REGISTRATION
    }

    public static CalendarOwner of(CorporateNumber organisation) {
        return new CalendarOwner(Kind.ORGANISATION, organisation.value());
    }

    public static CalendarOwner of(UUID registrationId) {
        return new CalendarOwner(Kind.REGISTRATION, registrationId.toString());
    }
}
