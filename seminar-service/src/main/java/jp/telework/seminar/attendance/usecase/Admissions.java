package jp.telework.seminar.attendance.usecase;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has a confirmed seat, as the feature that keeps the registrations tells. */
public interface Admissions {

    /** A participant with a confirmed seat. */
    record Admitted(String name, @Nullable String organisationName) {}

    /**
     * The participant whom a code lets in.
     *
     * @param participant from 1
     * @return empty when there is no such registration of the seminar, or its seats are not confirmed
     */
    Optional<Admitted> admitted(UUID seminarId, UUID registrationId, int participant);
}
