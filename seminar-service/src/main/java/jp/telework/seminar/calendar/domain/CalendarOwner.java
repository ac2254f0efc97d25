package jp.telework.seminar.calendar.domain;

import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;

/**
 * Whose bookings a calendar shows.
 *
 * @param key corporate number, the registration's id, or the manager's id at the identity provider
 */
public record CalendarOwner(Kind kind, String key) {

    /** What kind of owner. */
    public enum Kind {
        /** All bookings of a signed-in organisation. */
        ORGANISATION,
        /** One registration of the public. */
        REGISTRATION,
        /** What a telework manager is engaged for: visits and consultation slots. */
        MANAGER
    }

    public static CalendarOwner of(CorporateNumber organisation) {
        return new CalendarOwner(Kind.ORGANISATION, organisation.value());
    }

    public static CalendarOwner of(UUID registrationId) {
        return new CalendarOwner(Kind.REGISTRATION, registrationId.toString());
    }

    /**
     * A telework manager.
     *
     * @param subject the person's id at the identity provider
     */
    public static CalendarOwner ofManager(String subject) {
        return new CalendarOwner(Kind.MANAGER, subject);
    }
}
