package jp.telework.seminar.course;

import static jp.telework.seminar.course.CourseFixtures.COURSES;
import static jp.telework.seminar.course.CourseFixtures.ENROLMENTS;
import static jp.telework.seminar.course.CourseFixtures.attendance;
import static jp.telework.seminar.course.CourseFixtures.done;
import static jp.telework.seminar.course.CourseFixtures.send;
import static jp.telework.seminar.dispatch.DispatchFixtures.TODAY;
import static jp.telework.seminar.seminar.SeminarFixtures.as;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.seminar.course.api.Examples;
import jp.telework.seminar.dispatch.DispatchFixtures;
import jp.telework.seminar.registration.RegistrationFixtures;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.database.Unguarded;
import jp.telework.test.http.BadBodies;
import jp.telework.test.http.BadBodyCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A course from its plan to the certificates, and who learns what of them. */
@QuarkusTest
@ServiceDatabase("seminar")
class CourseTest {

    private static final int RIVALS = 12;

    @Inject
    TestClock clock;

    private final Identity firm = DispatchFixtures.organisation();

    @BeforeEach
    void someDay() {
        clock.set(TODAY.toInstant());
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void goesFromThePlanToTheCertificateAndTheRegister() {
        String course = CourseFixtures.drafted(TODAY.plusDays(30), same -> {});
        given().get(COURSES + "/" + course).then().statusCode(404);
        done(Identity.SECRETARIAT, COURSES + "/" + course, "publication", null);
        given().get(COURSES + "/" + course).then().statusCode(200).body("materials", nullValue());
        String id = CourseFixtures.enrolled(firm, course);
        as(firm).get(COURSES + "/" + course).then().body("materials[0].title", containsString("テキストブック"));
        as(DispatchFixtures.organisation()).get(ENROLMENTS + "/" + id).then().statusCode(404);
        String enrolment = ENROLMENTS + "/" + id;
        send(Identity.SECRETARIAT, enrolment, "attendance", attendance(1, 120))
                .then()
                .statusCode(409)
                .body("code", equalTo("SESSION_NOT_BEGUN"));
        clock.set(TODAY.plusDays(31).toInstant());
        send(Identity.SECRETARIAT, enrolment, "attendance", attendance(1, 121))
                .then()
                .statusCode(422)
                .body("code", equalTo("MINUTES_BEYOND_SESSION"));
        done(Identity.SECRETARIAT, enrolment, "attendance", attendance(1, 120));
        send(Identity.SECRETARIAT, enrolment, "completion", null)
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("REQUIRED_SESSION_MISSED", "MINUTES_MISSING"));
        done(Identity.SECRETARIAT, enrolment, "attendance", attendance(2, 120));
        done(Identity.SECRETARIAT, enrolment, "attendance", attendance(3, 80));
        as(firm).get(enrolment + "/completion")
                .then()
                .statusCode(200)
                .body("outcome", not(hasItem("FAILED")))
                .body("rule", hasItems("COURSE_OVER", "REQUIRED_SESSIONS_ATTENDED", "MINUTES_REACHED"));
        done(Identity.SECRETARIAT, enrolment, "completion", null);
        certificate(enrolment);
    }

    private void certificate(String enrolment) {
        String number = as(firm).get(enrolment).path("certificate.number");
        Map<String, Object> valid = given().get(DispatchFixtures.API + "/certificates/" + number.replace("-", ""))
                .then()
                .statusCode(200)
                .extract()
                .path("$");
        assertThat(valid).containsEntry("status", "VALID").containsEntry("completedOn", "2026-12-24");
        assertThat(valid.toString()).doesNotContain("白浜 花子").doesNotContain("白浜町");
        for (String unknown : List.of("0000-0000-0000-0000-0000", number.substring(0, 23) + "?", "x")) {
            Map<String, Object> answer = given().pathParam("number", unknown)
                    .get(DispatchFixtures.API + "/certificates/{number}")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("$");
            assertThat(answer.keySet()).isEqualTo(valid.keySet());
            assertThat(answer).containsEntry("status", "UNKNOWN");
        }
        byte[] pdf = as(firm).accept("application/pdf")
                .get(enrolment + "/certificate.pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(names()).doesNotContain(firm.organisationName());
        String id = enrolment.substring(enrolment.lastIndexOf('/') + 1);
        send(firm, enrolment, "register-consent", Examples.CONSENT)
                .then()
                .statusCode(409)
                .body("code", equalTo("CONSENT_IS_THE_EXPERTS"));
        done(firm, enrolment, "register-consent-request", null);
        assertThat(names()).as("asking lists nobody").isEmpty();
        CourseFixtures.agree(id).then().statusCode(200).body("listed", equalTo(true));
        RegistrationFixtures.somebody()
                .header("Registration-Link", CourseFixtures.consentLink(id))
                .get(enrolment + "/register-consent")
                .then()
                .statusCode(200)
                .body("listed", equalTo(true))
                .body("$", not(hasKey("participant")));
        RegistrationFixtures.somebody()
                .header(
                        "Registration-Link",
                        CourseFixtures.consentLink(UUID.randomUUID().toString()))
                .get(enrolment + "/register-consent")
                .then()
                .statusCode(404);
        assertThat(names()).contains("和歌山県白浜町");
        done(firm, enrolment, "register-consent", "{\"agrees\": false}");
        assertThat(names()).isEmpty();
        CourseFixtures.agree(id).then().statusCode(200);
        done(Identity.SECRETARIAT, enrolment, "revocation", Examples.REASON);
        given().get(DispatchFixtures.API + "/certificates/" + number).then().body("status", equalTo("REVOKED"));
        given().accept("text/html")
                .get(DispatchFixtures.API + "/certificates/" + number)
                .then()
                .statusCode(200)
                .body(containsString("この番号の修了証は取り消されました。"));
        given().accept("text/html")
                .get(DispatchFixtures.API + "/certificates/0000")
                .then()
                .statusCode(200)
                .body(containsString("この番号の証明書はありません。"));
        assertThat(names()).isEmpty();
        as(firm).accept("application/pdf")
                .get(enrolment + "/certificate.pdf")
                .then()
                .statusCode(404);
        as(firm).get(enrolment + "/history").then().statusCode(200).body("items.outcome", not(hasItem("REFUSED")));
    }

    private static List<String> names() {
        return given().get(DispatchFixtures.API + "/experts?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items.organisationName");
    }

    @Test
    void aVerificationCostsTheSameWhetherTheNumberExistsOrNot() {
        for (String number : List.of("0000-0000-0000-0000-0000", "nonsense", "0000-0000-0000-0000-000X")) {
            TestDatabase.get().startCounting();
            given().get(DispatchFixtures.API + "/certificates/" + number).then().statusCode(200);
            assertThat(TestDatabase.get().statementsAndCommits())
                    .as(TestDatabase.get().statementTexts())
                    .isEqualTo(2);
        }
    }

    @Test
    void seatsAreNeverOversoldAndACancellationFreesOne() {
        String course = CourseFixtures.published(TODAY.plusDays(20), body -> body.put("capacity", 5));
        List<Integer> statuses = Together.run(
                RIVALS, i -> () -> CourseFixtures.enrol(firm, course).statusCode());
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(5);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(RIVALS - 5);
        List<String> ids = as(firm).get(COURSES + "/" + course + "/enrolments").path("items.id");
        assertThat(ids).hasSize(5);
        done(firm, ENROLMENTS + "/" + ids.get(0), "cancellation", null);
        given().get(COURSES + "/" + course).then().body("seatsLeft", equalTo(1));
        CourseFixtures.enrolled(firm, course);
        CourseFixtures.enrol(firm, course).then().statusCode(409).body("code", equalTo("COURSE_FULL"));
        as(firm).body(Examples.ENROLMENT)
                .post(COURSES + "/" + course + "/enrolments?dryRun=true")
                .then()
                .statusCode(409)
                .body("trace.rule", hasItem("COURSE_AHEAD"));
    }

    /** The control: the same race against the same statement without its condition, and without the CHECK behind it. */
    @Test
    void controlWithoutTheConditionSeatsAreOversold() {
        String course = CourseFixtures.published(TODAY.plusDays(20), body -> body.put("capacity", 5));
        Unguarded.withoutConstraint(
                "course",
                "enrolled",
                () -> {
                    Unguarded.without(
                            "enrolled < capacity",
                            () -> Together.run(
                                    RIVALS,
                                    i -> () ->
                                            CourseFixtures.enrol(firm, course).statusCode()));
                    assertThat(TestDatabase.get().number("SELECT enrolled FROM course WHERE id = '" + course + "'"))
                            .isGreaterThan(5);
                },
                "UPDATE course SET enrolled = capacity WHERE enrolled > capacity");
    }

    @Test
    void aPlanMustFitTogetherAndBadBodiesAreRefused() {
        as(Identity.SECRETARIAT)
                .body(CourseFixtures.course(TODAY.plusDays(9), body -> {
                            ((com.fasterxml.jackson.databind.node.ObjectNode) body.get("rule"))
                                    .put("minimumMinutes", 371)
                                    .putArray("requiredSessions")
                                    .add(5);
                            ((com.fasterxml.jackson.databind.node.ObjectNode)
                                            body.get("sessions").get(1))
                                    .put("startsAt", TODAY.plusDays(9).toString());
                        })
                        .toString())
                .post(COURSES)
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("SESSIONS_OVERLAP", "UNKNOWN_SESSION"))
                .body("errors.find { it.code == 'UNKNOWN_SESSION' }.clause", notNullValue());
        BadBodyCheck.of("POST", RunningService.outside().resolve(COURSES))
                .as(Identity.SECRETARIAT)
                .refuses(BadBodies.unreadable())
                .refuses(BadBodies.variantsOf(
                        CourseFixtures.course(TODAY.plusDays(10), same -> {}).toString()));
    }
}
