package jp.telework.seminar.attendance;

import static jp.telework.seminar.seminar.SeminarFixtures.SEMINARS;
import static jp.telework.seminar.seminar.SeminarFixtures.command;
import static jp.telework.seminar.seminar.SeminarFixtures.office;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.telework.seminar.attendance.usecase.RegisteredParticipants;
import jp.telework.test.TestClock;
import jp.telework.test.rest.Response;

/** Attendances for the tests. */
public final class AttendanceFixtures {

    public static final String ATTENDANCES = "/api/seminar/v1/attendances";
    public static final String CODES = "/api/seminar/v1/attendance-codes";

    /** Moments of the example's day, 13:30 to 17:00 in Japan. */
    public static final Instant DOORS = Instant.parse("2027-07-12T03:30:00Z");

    public static final Instant BEGIN = Instant.parse("2027-07-12T04:30:00Z");
    public static final Instant END = Instant.parse("2027-07-12T08:00:00Z");

    /** The first two participants of every registration have seats, except of the one that was cancelled. */
    public static final UUID CANCELLED = UUID.fromString("019a3b42-5701-7000-8000-00000000dead");

    private AttendanceFixtures() {}

    /** Stands in for the registrations. */
    public static final class TwoSeatsEach extends RegisteredParticipants {
        TwoSeatsEach() {
            super(null);
        }

        @Override
        public Optional<Admitted> admitted(UUID seminarId, UUID registrationId, int participant) {
            return participant > 2 || registrationId.equals(CANCELLED)
                    ? Optional.empty()
                    : Optional.of(new Admitted("参加者 " + participant, "株式会社みほん"));
        }
    }

    public static Response checkIn(String seminar, String code) {
        return office().body("{\"code\":\"" + code + "\"}").post(SEMINARS + "/" + seminar + "/attendances");
    }

    public static Response walkIn(String seminar, String name) {
        return office().body("{\"name\":\"" + name + "\"}").post(SEMINARS + "/" + seminar + "/walk-ins");
    }

    /** Records the holding at the end of the day. */
    public static void hold(String seminar, TestClock clock) {
        clock.set(END);
        command(seminar, "holding", null).then().statusCode(200);
    }
}
