package jp.telework.seminar;

import static jp.telework.seminar.dispatch.DispatchFixtures.TODAY;
import static jp.telework.seminar.seminar.SeminarFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.telework.seminar.attendance.AttendanceFixtures;
import jp.telework.seminar.consultation.ConsultationFixtures;
import jp.telework.seminar.course.CourseFixtures;
import jp.telework.seminar.dispatch.DispatchFixtures;
import jp.telework.seminar.registration.RegistrationFixtures;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Commands that the walk of {@link CostTest} meets in a state that refuses them, here where they succeed. */
@QuarkusTest
@ServiceDatabase("seminar")
class CommandCostTest {

    @Inject
    TestClock clock;

    private final Identity firm = DispatchFixtures.organisation();
    private final List<String> costs = new ArrayList<>();

    @AfterEach
    void realTime() {
        clock.reset();
    }

    private Response count(String command, Supplier<Response> call) {
        TestDatabase.get().startCounting();
        Response answer = call.get();
        long statements = TestDatabase.get().statementsAndCommits();
        assertThat(answer.statusCode()).as(command + ": " + answer.asString()).isBetween(200, 299);
        costs.add(command + "=" + statements);
        return answer;
    }

    @Test
    void commandsCostWhatTheTableSays() {
        dispatch();
        consultation();
        course();
        seminar();
        assertThat(costs).containsExactly(TABLE.split("\n"));
    }

    private static final String TABLE = """
            register manager=4
            open quota=4
            dispatch visits=8
            dispatch visits=8
            dispatch visits/2/cancellation=7
            dispatch visits/1/report=6
            dispatch report=6
            dispatch survey=5
            dispatch closing=7
            slot record=4
            slot follow-up=4
            enrolment attendance=5
            enrolment attendance=5
            enrolment attendance=5
            enrolment completion=6
            enrolment register-consent-request=5
            enrolment register-consent=4
            enrolment revocation=6
            registration acceptance=6
            check-in=6
            walk-in=6
            holding=5
            survey answer=8
            attendance certificate=5""";

    private void dispatch() {
        clock.set(TODAY.toInstant());
        DispatchFixtures.quota(2026, 10_000);
        count("register manager", () -> as(Identity.SECRETARIAT)
                .body(DispatchFixtures.manager("subject-" + UUID.randomUUID(), same -> {})
                        .toString())
                .post(DispatchFixtures.API + "/managers"));
        count("open quota", () -> as(Identity.SECRETARIAT)
                .body(DispatchFixtures.quotaOf(2098, 10))
                .post(DispatchFixtures.API + "/dispatch-quotas"));
        DispatchFixtures.Registered expert = DispatchFixtures.manager(5);
        String id = DispatchFixtures.assigned(firm, expert);
        OffsetDateTime first = TODAY.plusDays(14);
        step("visits", expert.identity(), id, DispatchFixtures.visit(first));
        step("visits", expert.identity(), id, DispatchFixtures.visit(first.plusDays(1)));
        step("visits/2/cancellation", expert.identity(), id, jp.telework.seminar.dispatch.api.Examples.REASON);
        clock.set(first.plusHours(3).toInstant());
        step("visits/1/report", expert.identity(), id, DispatchFixtures.visitReport(first));
        step("report", expert.identity(), id, jp.telework.seminar.dispatch.api.Examples.FINAL_REPORT);
        step("survey", firm, id, jp.telework.seminar.dispatch.api.Examples.SURVEY);
        step("closing", Identity.SECRETARIAT, id, "{}");
    }

    private void step(String noun, Identity who, String id, String body) {
        String etag = DispatchFixtures.etag(who, id);
        count("dispatch " + noun, () -> DispatchFixtures.send(who, id, noun, body, etag));
    }

    private void consultation() {
        clock.set(TODAY.toInstant());
        DispatchFixtures.Registered adviser = DispatchFixtures.manager(5);
        String id = ConsultationFixtures.offered(adviser.id(), TODAY.plusDays(3));
        ConsultationFixtures.done(firm, id, "booking", jp.telework.seminar.consultation.api.Examples.BOOKING);
        clock.set(TODAY.plusDays(4).toInstant());
        String booked = ConsultationFixtures.etag(id);
        count(
                "slot record",
                () -> ConsultationFixtures.send(
                        adviser.identity(),
                        id,
                        "record",
                        jp.telework.seminar.consultation.api.Examples.RECORD,
                        booked));
        String held = ConsultationFixtures.etag(id);
        count("slot follow-up", () -> ConsultationFixtures.send(adviser.identity(), id, "follow-up", null, held));
    }

    private void course() {
        clock.set(TODAY.toInstant());
        String course = CourseFixtures.published(TODAY.plusDays(30), same -> {});
        String id = CourseFixtures.enrolled(firm, course);
        clock.set(TODAY.plusDays(31).toInstant());
        for (int[] attended : new int[][] {{1, 120}, {2, 120}, {3, 80}}) {
            enrolment("attendance", Identity.SECRETARIAT, id, CourseFixtures.attendance(attended[0], attended[1]));
        }
        enrolment("completion", Identity.SECRETARIAT, id, null);
        enrolment("register-consent-request", firm, id, null);
        enrolment("register-consent", firm, id, "{\"agrees\": false}");
        enrolment("revocation", Identity.SECRETARIAT, id, jp.telework.seminar.course.api.Examples.REASON);
    }

    private void enrolment(String noun, Identity who, String id, String body) {
        String address = CourseFixtures.ENROLMENTS + "/" + id;
        String etag = CourseFixtures.etag(address);
        count("enrolment " + noun, () -> {
            var request = as(who).header("If-Match", etag);
            return (body == null ? request : request.body(body)).post(address + "/" + noun);
        });
    }

    private void seminar() {
        clock.reset();
        String seminar = RegistrationFixtures.seminar(1);
        String email = RegistrationFixtures.email();
        RegistrationFixtures.Link seated = RegistrationFixtures.registered(seminar, RegistrationFixtures.email(), 1);
        RegistrationFixtures.Link waiting = RegistrationFixtures.registered(seminar, email, 1);
        RegistrationFixtures.command(seated, "cancellation").then().statusCode(200);
        String offered = RegistrationFixtures.get(waiting).header("ETag");
        count("registration acceptance", () -> RegistrationFixtures.somebody()
                .header("Registration-Link", waiting.signature())
                .header("If-Match", offered)
                .post(RegistrationFixtures.REGISTRATIONS + "/" + waiting.id() + "/acceptance"));
        String code = RegistrationFixtures.somebody()
                .header("Registration-Link", waiting.signature())
                .get(RegistrationFixtures.REGISTRATIONS + "/" + waiting.id() + "/attendance-codes")
                .path("code[0]");
        clock.set(AttendanceFixtures.DOORS);
        count("check-in", () -> AttendanceFixtures.checkIn(seminar, code));
        String other = SeminarFixtures.published();
        clock.set(AttendanceFixtures.BEGIN);
        count("walk-in", () -> AttendanceFixtures.walkIn(other, "当日 参加"));
        clock.set(AttendanceFixtures.END);
        String etag = SeminarFixtures.etag(seminar);
        count("holding", () -> SeminarFixtures.office()
                .header("If-Match", etag)
                .post(SeminarFixtures.SEMINARS + "/" + seminar + "/holding"));
        count("survey answer", () -> RegistrationFixtures.somebody()
                .body(SeminarFixtures.tree(jp.telework.seminar.survey.api.Examples.SURVEY)
                        .put("code", code)
                        .toString())
                .post(SeminarFixtures.SEMINARS + "/" + seminar + "/survey-responses"));
        count("attendance certificate", () -> RegistrationFixtures.somebody()
                .accept("application/pdf")
                .get(AttendanceFixtures.CODES + "/" + code + "/certificate"));
    }
}
