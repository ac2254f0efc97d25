package jp.telework.seminar.attendance;

import java.util.UUID;
import jp.telework.seminar.registration.RegistrationFixtures;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.test.TestDatabase;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on attendances, their codes, surveys and statistics. */
public final class AttendanceCalls implements Preparation {

    private static final String FORGED = "QQGaO0JXAXAAgAAAAAAAAAABmjtCVwFwAIAAAAAAAAAAAgEAAAAAAAAAAAAAAAAAAAAA";

    private String published;

    @Override
    public boolean knows(String operation) {
        return operation.matches(".*/(attendances.*|walk-ins|v1/attendance-codes.*|survey-responses|statistics)");
    }

    @Override
    public Call prepare(String operation, String column) {
        published = published == null ? SeminarFixtures.published() : published;
        if (operation.contains("/attendance-codes/")) {
            return Call.plain().path("code", FORGED).header("X-Forwarded-For", RegistrationFixtures.address());
        }
        if (operation.contains("/v1/attendances/")) {
            return Call.plain()
                    .path("id", attendance(published))
                    .header("If-Match", "\"0\"")
                    .json(operation.startsWith("POST") ? jp.telework.seminar.attendance.api.Examples.WITHDRAWAL : null);
        }
        Call call = Call.plain().path("id", published).header("X-Forwarded-For", RegistrationFixtures.address());
        if (operation.startsWith("GET")) {
            return call;
        }
        return switch (operation.substring(operation.lastIndexOf('/') + 1)) {
            case "walk-ins" -> call.json(jp.telework.seminar.attendance.api.Examples.WALK_IN);
            case "attendances" -> call.json(jp.telework.seminar.attendance.api.Examples.CHECK_IN);
            default -> call.json(jp.telework.seminar.survey.api.Examples.SURVEY);
        };
    }

    /** An attendee who walked in. */
    private static UUID attendance(String seminar) {
        UUID id = UUID.randomUUID();
        TestDatabase.get()
                .execute("INSERT INTO attendance (id, version, seminar_id, status, kind, participant, name,"
                        + " checked_in_at) VALUES ('" + id + "', 0, '" + seminar
                        + "', 'PRESENT', 'WALK_IN', 0, '当日 参加', now())");
        return id;
    }
}
