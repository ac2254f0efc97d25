package jp.telework.seminar.survey;

import static jp.telework.seminar.attendance.AttendanceFixtures.walkIn;
import static jp.telework.seminar.seminar.SeminarFixtures.SEMINARS;
import static jp.telework.seminar.seminar.SeminarFixtures.as;
import static jp.telework.seminar.seminar.SeminarFixtures.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.telework.seminar.Replicas;
import jp.telework.seminar.attendance.AttendanceFixtures;
import jp.telework.seminar.attendance.domain.AttendanceCode;
import jp.telework.seminar.attendance.usecase.AttendanceCodes;
import jp.telework.seminar.registration.RegistrationFixtures;
import jp.telework.seminar.registration.RegistrationFixtures.Link;
import jp.telework.seminar.registration.usecase.TellRegistrants;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.seminar.survey.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the last speech to the statistics. */
@QuarkusTest
@ServiceDatabase("seminar")
class SurveyTest {

    @Inject
    TestClock clock;

    @Inject
    TellRegistrants tell;

    @Inject
    AttendanceCodes codes;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    private static Response answer(String seminar, String code, Consumer<ObjectNode> change) {
        ObjectNode body = SeminarFixtures.tree(Examples.SURVEY).put("code", code);
        change.accept(body);
        return RegistrationFixtures.somebody()
                .body(body.toString())
                .post(SEMINARS + "/" + seminar + "/survey-responses");
    }

    private List<String> attended(String seminar, int people) {
        clock.set(AttendanceFixtures.BEGIN);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            codes.add(walkIn(seminar, "参加者").then().statusCode(201).extract().path("code"));
        }
        return codes;
    }

    @Test
    void countsWhatAttendeesSayOnceThereAreEnough() {
        String seminar = SeminarFixtures.published();
        List<String> codes = attended(seminar, 8);
        answer(seminar, codes.get(0), same -> {}).then().statusCode(409).body("code", equalTo("NOT_HELD_YET"));
        AttendanceFixtures.hold(seminar, clock);
        int[] satisfaction = {5, 4, 4, 3, 5};
        for (int i = 0; i < 4; i++) {
            int said = satisfaction[i];
            answer(seminar, codes.get(i), body -> body.put("satisfaction", said))
                    .then()
                    .statusCode(201);
        }
        statistics(seminar, Identity.OFFICER)
                .then()
                .body("attended", is(8))
                .body("walkIns", is(8))
                .body("survey.responses", is(4))
                .body("survey.suppressed", is(true))
                .body("survey.satisfaction", nullValue())
                .body("survey.introduction", nullValue());
        answer(seminar, codes.get(4), body -> body.remove("understanding"))
                .then()
                .statusCode(201)
                .body("freeText", equalTo("労務管理の話が具体的で役に立った。"));
        statistics(seminar, Identity.OFFICER)
                .then()
                .body("survey.suppressed", is(false))
                .body("survey.responsePercent", is(62.5f))
                .body("survey.satisfaction.mean", is(4.2f))
                .body("survey.satisfaction.counts", contains(0, 0, 1, 2, 2))
                .body("survey.understanding", nullValue())
                .body("survey.introduction.CONSIDERING", is(5));
        office().get(SEMINARS + "/" + seminar + "/survey-responses?limit=2")
                .then()
                .body("items.satisfaction", contains(5, 4))
                .body("items[0].freeText", equalTo("労務管理の話が具体的で役に立った。"));
        as(Identity.OFFICER)
                .get(SEMINARS + "/" + seminar + "/survey-responses")
                .then()
                .statusCode(403);
    }

    @Test
    void takesOneAnswerOfEachAttendeeInTime() {
        String seminar = SeminarFixtures.published();
        String other = SeminarFixtures.published();
        List<String> codes = attended(seminar, 2);
        AttendanceFixtures.hold(seminar, clock);
        AttendanceFixtures.hold(other, clock);
        answer(seminar, codes.get(0), same -> {}).then().statusCode(201);
        answer(seminar, codes.get(0), same -> {}).then().statusCode(409).body("code", equalTo("ALREADY_ANSWERED"));
        answer(seminar, codes.get(0) + "=", same -> {}).then().statusCode(422).body("code", equalTo("CODE_NOT_VALID"));
        answer(other, codes.get(1), same -> {}).then().statusCode(422).body("code", equalTo("CODE_NOT_VALID"));
        answer(seminar, "x", same -> {}).then().statusCode(422).body("code", equalTo("CODE_NOT_VALID"));
        answer(seminar, codes.get(1), body -> body.put("satisfaction", 6).put("introduction", "MAYBE"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/satisfaction", "/introduction"));
        clock.set(AttendanceFixtures.END.plusSeconds(60L * 86_400));
        answer(seminar, codes.get(1), same -> {}).then().statusCode(409).body("code", equalTo("SURVEY_CLOSED"));
        // Neither the row nor the journal leads from an answer to a person.
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM audit_entry WHERE action = 'ANSWER_SURVEY' AND outcome = 'DONE'"
                                + " AND actor <> 'public'"))
                .isZero();
    }

    @Test
    void onSiteWhoCameIsAskedAndAnswersOnceByWhicheverWay() {
        String seminar = RegistrationFixtures.seminar(10, "ON_SITE");
        String hanako = RegistrationFixtures.email();
        String absent = RegistrationFixtures.email();
        Link two = RegistrationFixtures.registered(seminar, hanako, 2);
        Link none = RegistrationFixtures.registered(seminar, absent, 1);
        clock.set(AttendanceFixtures.DOORS);
        AttendanceFixtures.checkIn(seminar, code(seminar, two, 2)).then().statusCode(201);
        AttendanceFixtures.hold(seminar, clock);
        Replicas.bothRun(tell::run);
        Replicas.bothRun(tell::run);
        assertThat(RegistrationFixtures.mails(absent, "SURVEY")).isZero();
        assertThat(RegistrationFixtures.mails(hanako, "SURVEY")).isEqualTo(1);
        List<String> links = RegistrationFixtures.links(hanako, "SURVEY");
        assertThat(links).as("the one of the two who came").containsExactly(seminar + "." + code(seminar, two, 2));
        String byLink = links.get(0).substring(37);
        for (String stayedAway : List.of(code(seminar, two, 1), code(seminar, none, 1))) {
            answer(seminar, stayedAway, same -> {}).then().statusCode(422).body("code", equalTo("CODE_NOT_VALID"));
        }
        List<Integer> statuses = Together.run(
                6,
                i -> () -> answer(seminar, i % 2 == 0 ? byLink : code(seminar, two, 2), same -> {})
                        .statusCode());
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ONLINE", "HYBRID"})
    void whereNobodyIsCheckedInOnlineWhoeverHasASeatIsAsked(String webinarStatus) {
        String seminar = RegistrationFixtures.seminar(10, webinarStatus);
        String address = RegistrationFixtures.email();
        Link two = RegistrationFixtures.registered(seminar, address, 2);
        Link left = RegistrationFixtures.registered(seminar, RegistrationFixtures.email(), 1);
        RegistrationFixtures.command(left, "cancellation").then().statusCode(200);
        clock.set(AttendanceFixtures.BEGIN);
        answer(seminar, code(seminar, two, 1), same -> {})
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_HELD_YET"));
        AttendanceFixtures.hold(seminar, clock);
        tell.run();
        List<String> links = RegistrationFixtures.links(address, "SURVEY");
        assertThat(links).hasSize(2);
        answer(seminar, links.get(0).substring(37), same -> {}).then().statusCode(201);
        answer(seminar, code(seminar, two, 1), same -> {})
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_ANSWERED"));
        answer(seminar, code(seminar, two, 2), same -> {}).then().statusCode(201);
        for (String nobody : List.of(code(seminar, two, 3), code(seminar, left, 1))) {
            answer(seminar, nobody, same -> {}).then().statusCode(422).body("code", equalTo("CODE_NOT_VALID"));
        }
    }

    private String code(String seminar, Link registration, int participant) {
        return codes.write(AttendanceCode.registered(UUID.fromString(seminar), registration.id(), participant));
    }

    @Test
    void costsTheSameHoweverManyTookPart() {
        String seminar = SeminarFixtures.published();
        long empty = cost(seminar);
        List<String> codes = attended(seminar, 6);
        AttendanceFixtures.hold(seminar, clock);
        codes.forEach(code -> answer(seminar, code, same -> {}).then().statusCode(201));
        assertThat(cost(seminar))
                .as(TestDatabase.get().statementTexts())
                .isEqualTo(empty)
                .isLessThanOrEqualTo(5);
    }

    private static long cost(String seminar) {
        TestDatabase.get().startCounting();
        statistics(seminar, Identity.AUDITOR).then().statusCode(200);
        return TestDatabase.get().statementsAndCommits();
    }

    private static Response statistics(String seminar, Identity reader) {
        return as(reader).get(SEMINARS + "/" + seminar + "/statistics");
    }
}
