package jp.telework.seminar;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.telework.seminar.attendance.AttendanceCalls;
import jp.telework.seminar.calendar.CalendarCalls;
import jp.telework.seminar.consultation.ConsultationCalls;
import jp.telework.seminar.course.CourseCalls;
import jp.telework.seminar.dispatch.DispatchCalls;
import jp.telework.seminar.registration.RegistrationCalls;
import jp.telework.seminar.seminar.SeminarCalls;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.seminar.speaker.SpeakerCalls;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.AuditCalls;
import jp.telework.test.authorisation.AuthorisationWalk;
import jp.telework.test.authorisation.ExchangeCalls;
import jp.telework.test.authorisation.MailCalls;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.authorisation.RetentionCalls;
import jp.telework.test.authorisation.WebhookCalls;

@QuarkusTest
@ServiceDatabase("seminar")
class AuthorisationTest extends AuthorisationWalk {

    /** Each feature prepares its own operations and keeps what it made for the next call. */
    private static final List<Preparation> FEATURES = preparations();

    /** Preparations that have made nothing yet; another walk's cases are in states of its own. */
    static List<Preparation> preparations() {
        return List.of(
                new WebhookCalls(),
                new AuditCalls(),
                ExchangeCalls.of("dispatch-request", "GET /api/seminar/v1/dispatch-requests/{id}", new DispatchCalls()),
                new RetentionCalls("seminar", SeminarFixtures::published),
                new ConsultationCalls(),
                new CourseCalls(),
                new DispatchCalls(),
                new MailCalls("SEATS_CONFIRMED"),
                new CalendarCalls(),
                new AttendanceCalls(),
                new RegistrationCalls(),
                new SpeakerCalls(),
                new SeminarCalls());
    }

    @Override
    protected String base() {
        return "jp.telework.seminar";
    }

    @Override
    protected List<Preparation> features() {
        return FEATURES;
    }
}
