package jp.telework.seminar.course;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import jp.telework.seminar.course.api.Examples;
import jp.telework.seminar.registration.RegistrationFixtures;
import jp.telework.test.Identity;
import jp.telework.test.TestDatabase;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;
import org.jspecify.annotations.Nullable;

/** Prepares the operations on courses, enrolments, certificates and the register. */
public final class CourseCalls implements Preparation {

    private static final Map<String, String> BODIES = Map.of(
            "attendance", Examples.ATTENDANCE,
            "revocation", Examples.REASON,
            "register-consent", "{\"agrees\": false}");

    private @Nullable String published;
    private @Nullable String certified;

    @Override
    public boolean knows(String operation) {
        return operation.contains("/courses")
                || operation.contains("/enrolments")
                || operation.contains("/certificates/")
                || operation.endsWith("/experts");
    }

    @Override
    public Call prepare(String operation, String column) {
        OffsetDateTime day = OffsetDateTime.now(ZoneOffset.ofHours(9)).plusDays(40);
        String course =
                published == null ? CourseFixtures.published(day, body -> body.put("capacity", 1000)) : published;
        published = course;
        if (operation.contains("/certificates/")) {
            return Call.plain().path("number", "0000-0000-0000-0000-0000");
        }
        if (operation.contains(CourseFixtures.ENROLMENTS)) {
            return enrolment(operation, column, course);
        }
        if (operation.endsWith("/enrolments")) {
            Call call = Call.plain().path("id", course);
            return operation.startsWith("GET") ? call : call.json(Examples.ENROLMENT);
        }
        if (operation.startsWith("GET")) {
            return Call.plain().path("id", course);
        }
        String body = CourseFixtures.course(day, same -> {}).toString();
        if (!operation.contains("{id}")) {
            return Call.plain().json(body);
        }
        if (operation.endsWith("/rescheduling")) {
            return Call.plain()
                    .path("id", course)
                    .header("If-Match", CourseFixtures.etag(CourseFixtures.COURSES + "/" + course))
                    .json(CourseFixtures.move(day.plusDays(7)));
        }
        String draft = CourseFixtures.drafted(day, same -> {});
        Call call = Call.plain()
                .path("id", draft)
                .header("If-Match", CourseFixtures.etag(CourseFixtures.COURSES + "/" + draft));
        if (operation.endsWith("/publication")) {
            return call;
        }
        return call.json(operation.endsWith("/cancellation") ? Examples.REASON : body);
    }

    private Call enrolment(String operation, String column, String course) {
        String noun = operation.substring(operation.indexOf("{id}") + 4).replaceFirst("^/", "");
        String id = operation.endsWith("/certificate.pdf")
                ? certified(course)
                : CourseFixtures.enrolled(Identity.SHIRAHAMA, course);
        Call call = Call.plain().path("id", id);
        if (noun.equals("register-consent")) {
            // Whoever calls without a token holds the link of the mail.
            call = call.header("X-Forwarded-For", RegistrationFixtures.address());
            call = column.equals("anonymous") ? call.header("Registration-Link", CourseFixtures.consentLink(id)) : call;
        }
        if (operation.startsWith("GET")) {
            return call;
        }
        Call conditional = call.header("If-Match", CourseFixtures.etag(CourseFixtures.ENROLMENTS + "/" + id));
        String body = BODIES.get(noun);
        return body == null ? conditional : conditional.json(body);
    }

    /** The clock is not this test's to set, so the certificate is put where the service would have put it. */
    private String certified(String course) {
        String present = certified;
        if (present == null) {
            present = CourseFixtures.enrolled(Identity.SHIRAHAMA, course);
            TestDatabase.get()
                    .execute("UPDATE course_enrolment SET status = 'COMPLETED',"
                            + " certificate_number = 'WALK-" + present + "', certificate = '"
                            + "{\"number\":\"WALK-" + present + "\",\"courseTitle\":\"講習会\","
                            + "\"completedOn\":\"2026-11-20\",\"issuedAt\":\"2026-11-20T09:00:00Z\"}'"
                            + " WHERE id = '" + present + "'");
            certified = present;
        }
        return present;
    }
}
