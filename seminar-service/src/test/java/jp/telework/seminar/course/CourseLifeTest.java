package jp.telework.seminar.course;

import static jp.telework.seminar.Counted.events;
import static jp.telework.seminar.course.CourseFixtures.COURSES;
import static jp.telework.seminar.course.CourseFixtures.ENROLMENTS;
import static jp.telework.seminar.course.CourseFixtures.attendance;
import static jp.telework.seminar.course.CourseFixtures.done;
import static jp.telework.seminar.course.CourseFixtures.send;
import static jp.telework.seminar.dispatch.DispatchFixtures.TODAY;
import static jp.telework.seminar.registration.RegistrationFixtures.mails;
import static jp.telework.seminar.seminar.SeminarFixtures.as;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.telework.seminar.Replicas;
import jp.telework.seminar.course.api.Examples;
import jp.telework.seminar.course.usecase.EraseParticipants;
import jp.telework.seminar.course.usecase.RemindParticipants;
import jp.telework.seminar.dispatch.DispatchFixtures;
import jp.telework.seminar.registration.RegistrationFixtures;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An announced course as its participants live it: calendars, mails, changes, reminders, and what is kept of them. */
@QuarkusTest
@ServiceDatabase("seminar")
class CourseLifeTest {

    private static final OffsetDateTime DAY = TODAY.plusDays(30);

    @Inject
    TestClock clock;

    @Inject
    RemindParticipants remind;

    @Inject
    EraseParticipants erase;

    private final Identity firm = DispatchFixtures.organisation();
    private final String title = "講習会 " + UUID.randomUUID();

    @BeforeEach
    void someDay() {
        clock.set(TODAY.toInstant());
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    private String published() {
        return CourseFixtures.published(DAY, body -> body.put("title", title));
    }

    private String enrolled(String course, String email) {
        return CourseFixtures.enrolled(firm, course, email, "JA");
    }

    @Test
    void tellsParticipantsInTheirLanguageOfEverythingThatConcernsThem() {
        String course = published();
        String stays = RegistrationFixtures.email();
        String leaves = RegistrationFixtures.email();
        String english = RegistrationFixtures.email();
        enrolled(course, stays);
        done(firm, ENROLMENTS + "/" + enrolled(course, leaves), "cancellation", null);
        CourseFixtures.enrolled(firm, course, english, "EN");
        assertThat(text(stays, "COURSE_ENROLLED")).contains("令和8年12月24日", "第1回 システムとセキュリティ（", "東京都千代田区");
        assertThat(text(english, "COURSE_ENROLLED")).contains("Dear 白浜 花子", "Session 1: ");
        done(Identity.SECRETARIAT, COURSES + "/" + course, "rescheduling", CourseFixtures.move(DAY.plusDays(7)));
        assertThat(text(stays, "COURSE_CHANGED")).contains("会場の設備の点検のため", "令和8年12月31日");
        assertThat(text(english, "COURSE_CHANGED")).contains("the venue is inspected");
        assertThat(mails(leaves, "ENROLMENT_CANCELLED")).isEqualTo(1);
        assertThat(mails(leaves, "COURSE_CHANGED")).isZero();
        done(Identity.SECRETARIAT, COURSES + "/" + course, "cancellation", Examples.REASON);
        assertThat(mails(stays, "COURSE_CANCELLED")).isEqualTo(1);
        assertThat(mails(leaves, "COURSE_CANCELLED")).isZero();
        assertThat(as(firm).get(COURSES + "/" + course + "/enrolments").<List<String>>path("items.status"))
                .containsOnly("CANCELLED");
        given().get(COURSES + "/" + course).then().body("seatsLeft", equalTo(60));
    }

    @Test
    void tellsOfTheCertificateAndOfItsRevocation() {
        String course = published();
        String address = RegistrationFixtures.email();
        String enrolment = ENROLMENTS + "/" + enrolled(course, address);
        clock.set(DAY.plusDays(1).toInstant());
        complete(enrolment);
        String number = as(firm).get(enrolment).path("certificate.number");
        assertThat(text(address, "CERTIFICATE_ISSUED")).contains(number, "/api/seminar/v1/certificates/" + number);
        done(Identity.SECRETARIAT, enrolment, "revocation", Examples.REASON);
        assertThat(text(address, "CERTIFICATE_REVOKED")).contains(number, "出席の記録に誤り");
    }

    private static void complete(String enrolment) {
        done(Identity.SECRETARIAT, enrolment, "attendance", attendance(1, 120));
        done(Identity.SECRETARIAT, enrolment, "attendance", attendance(2, 120));
        done(Identity.SECRETARIAT, enrolment, "attendance", attendance(3, 80));
        done(Identity.SECRETARIAT, enrolment, "completion", null);
    }

    @Test
    void whatHasBegunStaysAndWhatIsOverIsNotMoved() {
        String course = COURSES + "/" + published();
        send(Identity.SECRETARIAT, course, "rescheduling", CourseFixtures.move(DAY))
                .then()
                .statusCode(422)
                .body("code", equalTo("NOTHING_MOVED"));
        ObjectNode fewer = SeminarFixtures.tree(CourseFixtures.move(DAY.plusDays(1)));
        fewer.withArray("sessions").remove(0);
        send(Identity.SECRETARIAT, course, "rescheduling", fewer.toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("SESSIONS_NOT_MATCHING"));
        clock.set(DAY.plusMinutes(1).toInstant());
        send(Identity.SECRETARIAT, course, "rescheduling", CourseFixtures.move(DAY.plusMinutes(-60)))
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("SESSION_HELD"));
        ObjectNode later = SeminarFixtures.tree(CourseFixtures.move(DAY));
        ((ObjectNode) later.get("sessions").get(3))
                .put("startsAt", DAY.plusDays(2).toString())
                .put("endsAt", DAY.plusDays(2).plusMinutes(50).toString());
        done(Identity.SECRETARIAT, course, "rescheduling", later.toString());
        clock.set(DAY.plusDays(3).toInstant());
        send(Identity.SECRETARIAT, course, "rescheduling", CourseFixtures.move(DAY.plusDays(5)))
                .then()
                .statusCode(409)
                .body("code", equalTo("COURSE_HELD"));
        send(Identity.SECRETARIAT, course, "cancellation", Examples.REASON)
                .then()
                .statusCode(409)
                .body("code", equalTo("COURSE_HELD"));
    }

    @Test
    void remindsEverybodyOnceAndAgainOfANewDay() {
        String course = published();
        String address = RegistrationFixtures.email();
        String left = RegistrationFixtures.email();
        String enrolment = enrolled(course, address);
        done(firm, ENROLMENTS + "/" + enrolled(course, left), "cancellation", null);
        clock.set(DAY.minusHours(49).toInstant());
        Replicas.bothRun(remind::run);
        assertThat(mails(address, "COURSE_REMINDER")).as("too early").isZero();
        clock.set(DAY.minusHours(47).toInstant());
        Replicas.bothRun(remind::run);
        Replicas.bothRun(remind::run);
        assertThat(mails(address, "COURSE_REMINDER")).isEqualTo(1);
        assertThat(mails(left, "COURSE_REMINDER")).isZero();
        assertThat(events("enrolment/" + enrolment, "reminded")).isEqualTo(1);
        done(Identity.SECRETARIAT, COURSES + "/" + course, "rescheduling", CourseFixtures.move(DAY.plusDays(7)));
        Replicas.bothRun(remind::run);
        assertThat(mails(address, "COURSE_REMINDER")).isEqualTo(1);
        clock.set(DAY.plusDays(6).toInstant());
        Replicas.bothRun(remind::run);
        assertThat(mails(address, "COURSE_REMINDER")).isEqualTo(2);
    }

    @Test
    void erasesPersonalDataWhenTheirTimeIsOverAndKeepsTheCounts() {
        String course = published();
        String cancelled = enrolled(course, RegistrationFixtures.email());
        String absent = enrolled(course, RegistrationFixtures.email());
        String certified = enrolled(course, RegistrationFixtures.email());
        String expert = enrolled(course, RegistrationFixtures.email());
        done(firm, ENROLMENTS + "/" + cancelled, "cancellation", null);
        clock.set(TODAY.plusDays(31).toInstant());
        complete(ENROLMENTS + "/" + certified);
        complete(ENROLMENTS + "/" + expert);
        CourseFixtures.agree(expert).then().statusCode(200).body("listed", equalTo(true));
        clock.set(TODAY.plusDays(29).toInstant());
        Replicas.bothRun(erase::run);
        assertThat(erased(course)).isEmpty();
        clock.set(TODAY.plusDays(32).toInstant());
        Replicas.bothRun(erase::run);
        assertThat(erased(course)).containsExactly(cancelled);
        clock.set(DAY.plusDays(91).toInstant());
        Replicas.bothRun(erase::run);
        assertThat(erased(course)).containsExactlyInAnyOrder(cancelled, absent);
        assertThat(events("enrolment/" + absent, "erased")).isEqualTo(1);
        String number = as(firm).get(ENROLMENTS + "/" + certified).path("certificate.number");
        clock.set(DAY.plusYears(5).plusDays(1).toInstant());
        Replicas.bothRun(erase::run);
        assertThat(erased(course)).containsExactlyInAnyOrder(cancelled, absent, certified);
        as(firm).get(ENROLMENTS + "/" + certified)
                .then()
                .body("participant", nullValue())
                .body("erasedAt", notNullValue())
                .body("attendedMinutes", equalTo(320));
        as(firm).accept("application/pdf")
                .get(ENROLMENTS + "/" + certified + "/certificate.pdf")
                .then()
                .statusCode(404);
        given().get(DispatchFixtures.API + "/certificates/" + number).then().body("status", equalTo("VALID"));
        CourseFixtures.agree(certified).then().statusCode(409).body("code", equalTo("PERSONAL_DATA_ERASED"));
        given().get(COURSES + "/" + course).then().body("seatsLeft", equalTo(57));
        done(firm, ENROLMENTS + "/" + expert, "register-consent", "{\"agrees\": false}");
        Replicas.bothRun(erase::run);
        assertThat(erased(course)).as("once the consent is withdrawn").hasSize(4);
        assertThat(TestDatabase.get().number("SELECT count(*) FROM broken_audit_rows()"))
                .isZero();
    }

    /** An enrolment during a cancellation is either refused or cancelled with the course; none stays behind. */
    @Test
    void nobodyIsLeftEnrolledInACourseThatIsCalledOff() {
        for (int round = 0; round < 3; round++) {
            String course = published();
            String etag = CourseFixtures.etag(COURSES + "/" + course);
            Together.run(
                    8,
                    i -> () -> i == 3
                            ? as(Identity.SECRETARIAT)
                                    .header("If-Match", etag)
                                    .body(Examples.REASON)
                                    .post(COURSES + "/" + course + "/cancellation")
                                    .statusCode()
                            : CourseFixtures.enrol(firm, course).statusCode());
            assertThat(TestDatabase.get()
                            .number("SELECT count(*) FROM course_enrolment WHERE status = 'ENROLLED' AND course_id = '"
                                    + course + "'"))
                    .isZero();
            assertThat(TestDatabase.get().number("SELECT enrolled FROM course WHERE id = '" + course + "'"))
                    .isZero();
        }
    }

    private static List<String> erased(String course) {
        return as(Identity.SECRETARIAT)
                .get(COURSES + "/" + course + "/enrolments?limit=100")
                .path("items.findAll { it.erasedAt != null }.id");
    }

    private static String text(String address, String kind) {
        return TestDatabase.get().asAdministrator(statement -> {
            try (var row =
                    statement.executeQuery("SELECT subject || body FROM mail WHERE recipient = '%s' AND kind = '%s'"
                            .formatted(address, kind))) {
                return row.next() ? row.getString(1) : "";
            }
        });
    }
}
