package jp.telework.seminar.attendance.domain;

import java.util.UUID;

/**
 * What an attendance code says.
 *
 * @param subject the registration, or for a walk-in the attendance itself
 * @param participant which participant of the registration, from 1; 0 for a walk-in
 */
public record AttendanceCode(UUID seminarId, UUID subject, int participant) {

    /** The code of a participant of a registration. */
    public static AttendanceCode registered(UUID seminarId, UUID registrationId, int participant) {
        return new AttendanceCode(seminarId, registrationId, participant);
    }

    public boolean isWalkIn() {
        return participant == 0;
    }
}
