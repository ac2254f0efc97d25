package jp.telework.seminar.seminar.domain;

import java.util.List;
import java.util.UUID;

/** The rooms and speakers taken by all seminars that are not cancelled; the database lets nothing overlap. */
public interface Bookings {

    /** What of the wanted other seminars have already at an overlapping time. */
    List<Booking.Collision> collisions(UUID seminarId, List<Booking> wanted);

    /** Gives back what the seminar had and takes the wanted instead; a rival's booking fails the transaction. */
    void replace(UUID seminarId, List<Booking> wanted);

    /** Gives back what the seminar had. */
    void release(UUID seminarId);
}
