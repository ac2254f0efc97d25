package jp.telework.seminar.course;

import static java.util.Map.entry;
import static jp.telework.seminar.course.CourseFixtures.ENROLMENTS;
import static jp.telework.seminar.course.CourseFixtures.attendance;
import static jp.telework.seminar.course.CourseFixtures.done;
import static jp.telework.seminar.dispatch.DispatchFixtures.TODAY;

import io.quarkus.arc.Arc;
import java.util.Map;
import jp.telework.seminar.course.api.Examples;
import jp.telework.seminar.registration.RegistrationFixtures;
import jp.telework.test.Identity;
import jp.telework.test.TestClock;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;
import org.jspecify.annotations.Nullable;

/** Prepares what succeeds after the sessions of a course. */
public final class LaterCalls {

    private static final String ENROLMENT = "POST " + ENROLMENTS + "/{id}";
    private static final int[] MINUTES = {120, 120, 80};

    private LaterCalls() {}

    public static Preparation preparation() {
        return Preparation.each(Map.ofEntries(
                entry(ENROLMENT + "/attendance", () -> of(over(), attendance(1, MINUTES[0]))),
                entry(ENROLMENT + "/completion", () -> of(attended(), null)),
                entry(ENROLMENT + "/register-consent", LaterCalls::byTheLink),
                entry(ENROLMENT + "/register-consent-request", () -> of(completed(), null)),
                entry(ENROLMENT + "/revocation", () -> of(completed(), Examples.REASON))));
    }

    private static String over() {
        TestClock clock = Arc.container().instance(TestClock.class).get();
        clock.set(TODAY.toInstant());
        String course = CourseFixtures.published(TODAY.plusDays(30), same -> {});
        String id = CourseFixtures.enrolled(Identity.SHIRAHAMA, course);
        clock.set(TODAY.plusDays(31).toInstant());
        return id;
    }

    private static String attended() {
        String id = over();
        for (int i = 0; i < MINUTES.length; i++) {
            done(Identity.SECRETARIAT, ENROLMENTS + "/" + id, "attendance", attendance(i + 1, MINUTES[i]));
        }
        return id;
    }

    private static String completed() {
        String id = attended();
        done(Identity.SECRETARIAT, ENROLMENTS + "/" + id, "completion", null);
        return id;
    }

    private static Call byTheLink() {
        String id = completed();
        return of(id, Examples.CONSENT)
                .header("Registration-Link", CourseFixtures.consentLink(id))
                .header("X-Forwarded-For", RegistrationFixtures.address());
    }

    private static Call of(String id, @Nullable String body) {
        Call call = Call.plain().path("id", id).header("If-Match", CourseFixtures.etag(ENROLMENTS + "/" + id));
        return body == null ? call : call.json(body);
    }
}
