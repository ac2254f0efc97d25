package jp.telework.seminar;

import static jp.telework.seminar.dispatch.DispatchFixtures.TODAY;
import static jp.telework.seminar.seminar.SeminarFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.telework.seminar.consultation.ConsultationFixtures;
import jp.telework.seminar.consultation.domain.SlotAction;
import jp.telework.seminar.consultation.domain.SlotStatus;
import jp.telework.seminar.course.CourseFixtures;
import jp.telework.seminar.course.domain.CourseAction;
import jp.telework.seminar.course.domain.CourseStatus;
import jp.telework.seminar.course.domain.EnrolmentAction;
import jp.telework.seminar.course.domain.EnrolmentStatus;
import jp.telework.seminar.dispatch.DispatchFixtures;
import jp.telework.seminar.registration.RegistrationFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.http.Tags;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every state of courses, enrolments and consultation slots against every command and every role, over HTTP as dry runs:
 * the wrong role is 403, another's case 404, a state that does not allow it 409 ILLEGAL_TRANSITION, and nothing else is.
 * Registrations have RegistrationMatrixTest, seminars and dispatches the tables of their states and of the roles.
 */
@QuarkusTest
@ServiceDatabase("seminar")
class CommandMatrixTest {

    private static final String COURSES = DispatchFixtures.API + "/courses/";
    private static final String ENROLMENTS = DispatchFixtures.API + "/enrolments/";
    private static final String SLOTS = ConsultationFixtures.SLOTS + "/";

    @Inject
    TestClock clock;

    private final Identity firm = DispatchFixtures.organisation();
    private final Identity stranger = DispatchFixtures.organisation();
    private DispatchFixtures.Registered adviser;
    private Map<String, Identity> callers;

    @BeforeEach
    void someDay() {
        clock.set(TODAY.toInstant());
        adviser = DispatchFixtures.manager(5);
        callers = new LinkedHashMap<>();
        callers.put("firm", firm);
        callers.put("stranger", stranger);
        callers.put("secretariat", Identity.SECRETARIAT);
        callers.put("adviser", adviser.identity());
        callers.put("auditor", Identity.AUDITOR);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    /** A command as sent. */
    private record Sent(String method, String path, String body) {}

    /**
     * Walks a matrix.
     *
     * @param cases a case in each state
     * @param actor the caller who may do it with their own case
     * @param foreign what a caller of the same role gets for another's
     */
    private <S extends Enum<S>, A extends Enum<A>> void walk(
            Map<S, String> cases,
            A[] actions,
            BiFunction<S, A, Boolean> allowed,
            Function<A, String> actor,
            Function<A, Sent> command,
            BiFunction<S, A, Integer> foreign) {
        List<String> wrong = new ArrayList<>();
        cases.forEach((state, id) -> {
            for (A action : actions) {
                for (Map.Entry<String, Identity> caller : callers.entrySet()) {
                    Response answer = send(command.apply(action), id, caller.getValue());
                    int status = answer.statusCode();
                    String code = status >= 400 ? answer.path("code") : "";
                    boolean may = caller.getKey().equals(actor.apply(action));
                    boolean sameRole = caller.getKey().equals("stranger")
                            && actor.apply(action).equals("firm");
                    boolean right;
                    if (may) {
                        right = allowed.apply(state, action)
                                ? status < 500 && status != 403 && status != 404 && !code.equals("ILLEGAL_TRANSITION")
                                : status == 409 && code.equals("ILLEGAL_TRANSITION");
                    } else if (sameRole) {
                        int expected = foreign.apply(state, action);
                        right = expected == 0 ? status != 403 && status < 500 : status == expected;
                    } else {
                        right = status == 403;
                    }
                    if (!right) {
                        wrong.add("%s %s as %s: %d %s".formatted(state, action, caller.getKey(), status, code));
                    }
                }
            }
        });
        assertThat(cases).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    private static Response send(Sent command, String id, Identity caller) {
        String path = command.path().replace("{id}", id);
        var request = as(caller)
                // Operations that links open count the requests of an address.
                .header("X-Forwarded-For", RegistrationFixtures.address())
                .header("If-Match", Tags.of(Identity.SECRETARIAT, path))
                .queryParam("dryRun", "true");
        if (!command.body().isEmpty()) {
            request.body(command.body());
        }
        return request.request(command.method(), path);
    }

    @Test
    void coursesInEveryState() {
        OffsetDateTime day = TODAY.plusDays(30);
        Map<CourseStatus, String> cases = new EnumMap<>(CourseStatus.class);
        cases.put(CourseStatus.DRAFT, CourseFixtures.drafted(day, same -> {}));
        cases.put(CourseStatus.PUBLISHED, CourseFixtures.published(day, same -> {}));
        String cancelled = CourseFixtures.published(day, same -> {});
        CourseFixtures.done(Identity.SECRETARIAT, COURSES + cancelled, "cancellation", reason());
        cases.put(CourseStatus.CANCELLED, cancelled);
        callers.remove("stranger");
        // A draft is not there for organisations; the other states refuse them an enrolment as illegal.
        callers.remove("firm");
        walk(
                cases,
                Arrays.stream(CourseAction.values())
                        .filter(action -> action != CourseAction.ENROL)
                        .toArray(CourseAction[]::new),
                (state, action) -> state.next(action).isPresent(),
                action -> "secretariat",
                action -> switch (action) {
                    case CHANGE ->
                        new Sent(
                                "PUT",
                                COURSES + "{id}",
                                CourseFixtures.course(day, same -> {}).toString());
                    case RESCHEDULE ->
                        new Sent("POST", COURSES + "{id}/rescheduling", CourseFixtures.move(day.plusDays(1)));
                    case CANCEL -> new Sent("POST", COURSES + "{id}/cancellation", reason());
                    case PUBLISH -> new Sent("POST", COURSES + "{id}/publication", "");
                    case ENROL -> throw new AssertionError();
                },
                (state, action) -> 403);
        for (Map.Entry<CourseStatus, String> entry : cases.entrySet()) {
            Response enrolment = as(firm).body(jp.telework.seminar.course.api.Examples.ENROLMENT)
                    .queryParam("dryRun", "true")
                    .post(COURSES + entry.getValue() + "/enrolments");
            assertThat(enrolment.statusCode())
                    .as(entry.getKey().name())
                    .isEqualTo(
                            switch (entry.getKey()) {
                                case DRAFT -> 404;
                                case PUBLISHED -> 200;
                                case CANCELLED -> 409;
                            });
        }
    }

    @Test
    void enrolmentsInEveryState() {
        String course = CourseFixtures.published(TODAY.plusDays(30), same -> {});
        Map<EnrolmentStatus, String> cases = new EnumMap<>(EnrolmentStatus.class);
        for (EnrolmentStatus status : EnrolmentStatus.values()) {
            cases.put(status, CourseFixtures.enrolled(firm, course));
        }
        CourseFixtures.done(firm, ENROLMENTS + cases.get(EnrolmentStatus.CANCELLED), "cancellation", null);
        clock.set(TODAY.plusDays(31).toInstant());
        for (EnrolmentStatus status : List.of(EnrolmentStatus.COMPLETED, EnrolmentStatus.REVOKED)) {
            String enrolment = ENROLMENTS + cases.get(status);
            for (int[] attended : new int[][] {{1, 120}, {2, 120}, {3, 80}}) {
                CourseFixtures.done(
                        Identity.SECRETARIAT,
                        enrolment,
                        "attendance",
                        CourseFixtures.attendance(attended[0], attended[1]));
            }
            CourseFixtures.done(Identity.SECRETARIAT, enrolment, "completion", null);
        }
        CourseFixtures.done(
                Identity.SECRETARIAT, ENROLMENTS + cases.get(EnrolmentStatus.REVOKED), "revocation", reason());
        walk(
                cases,
                EnrolmentAction.values(),
                (state, action) -> state.next(action).isPresent(),
                action -> switch (action) {
                    case CANCEL, ASK, CONSENT -> "firm";
                    case ATTEND, COMPLETE, REVOKE -> "secretariat";
                },
                action -> new Sent(
                        "POST",
                        ENROLMENTS + "{id}/" + action.noun(),
                        switch (action) {
                            case ATTEND -> CourseFixtures.attendance(1, 60);
                            case REVOKE -> reason();
                            case CONSENT -> "{\"agrees\": false}";
                            case CANCEL, ASK, COMPLETE -> "";
                        }),
                (state, action) -> 404);
    }

    @Test
    void slotsInEveryState() {
        Map<SlotStatus, String> cases = new EnumMap<>(SlotStatus.class);
        for (SlotStatus status : SlotStatus.values()) {
            cases.put(status, ConsultationFixtures.offered(adviser.id(), TODAY.plusDays(10 + status.ordinal())));
        }
        String booking = jp.telework.seminar.consultation.api.Examples.BOOKING;
        for (SlotStatus status : List.of(SlotStatus.BOOKED, SlotStatus.HELD, SlotStatus.CANCELLED)) {
            ConsultationFixtures.done(firm, cases.get(status), "booking", booking);
        }
        ConsultationFixtures.done(Identity.SECRETARIAT, cases.get(SlotStatus.CANCELLED), "cancellation", reason());
        clock.set(TODAY.plusDays(20).toInstant());
        ConsultationFixtures.done(
                adviser.identity(),
                cases.get(SlotStatus.HELD),
                "record",
                jp.telework.seminar.consultation.api.Examples.RECORD);
        // An open slot has no booker yet who could give it back: 404 before the state is checked.
        Map<SlotStatus, String> taken = new EnumMap<>(cases);
        taken.remove(SlotStatus.OPEN);
        walk(
                taken,
                SlotAction.values(),
                (state, action) -> state.next(action).isPresent(),
                CommandMatrixTest::actor,
                CommandMatrixTest::slotCommand,
                (state, action) -> 404);
        walk(
                Map.of(SlotStatus.OPEN, cases.get(SlotStatus.OPEN)),
                Arrays.stream(SlotAction.values())
                        .filter(action -> action != SlotAction.CANCEL_BOOKING)
                        .toArray(SlotAction[]::new),
                (state, action) -> state.next(action).isPresent(),
                CommandMatrixTest::actor,
                CommandMatrixTest::slotCommand,
                (state, action) -> 0);
        assertThat(send(slotCommand(SlotAction.CANCEL_BOOKING), cases.get(SlotStatus.OPEN), firm)
                        .statusCode())
                .isEqualTo(404);
    }

    private static String actor(SlotAction action) {
        return switch (action) {
            case BOOK, CANCEL_BOOKING -> "firm";
            case CALL_OFF -> "secretariat";
            case KEEP_NOTES, HOLD, FOLLOW_UP -> "adviser";
        };
    }

    private static Sent slotCommand(SlotAction action) {
        return new Sent(
                "POST",
                SLOTS + "{id}/" + action.noun(),
                switch (action) {
                    case BOOK -> jp.telework.seminar.consultation.api.Examples.BOOKING;
                    case CALL_OFF -> reason();
                    case KEEP_NOTES -> jp.telework.seminar.consultation.api.Examples.NOTES;
                    case HOLD -> jp.telework.seminar.consultation.api.Examples.RECORD;
                    case CANCEL_BOOKING, FOLLOW_UP -> "";
                });
    }

    private static String reason() {
        return jp.telework.seminar.course.api.Examples.REASON;
    }
}
