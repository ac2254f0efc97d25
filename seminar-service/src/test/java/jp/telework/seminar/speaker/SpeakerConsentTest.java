package jp.telework.seminar.speaker;

import static jp.telework.seminar.registration.RegistrationFixtures.as;
import static jp.telework.seminar.seminar.SeminarFixtures.SEMINARS;
import static jp.telework.seminar.speaker.SpeakerCalls.CONSENTS;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import jp.telework.seminar.dispatch.DispatchFixtures;
import jp.telework.seminar.registration.RegistrationFixtures;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Request;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The public reads a lecturer's name only while the lecturer agrees. */
@QuarkusTest
@ServiceDatabase("seminar")
class SpeakerConsentTest {

    private static final String UNKNOWN = "講師調整中";

    private ObjectNode plan;
    private String name;
    private String seminar;

    @BeforeEach
    void announced() {
        // A day of its own, on which a list shows few seminars.
        plan = SeminarFixtures.plan().put("dateOfStart", "2027-08-24");
        name = plan.at("/programme/0/speakers/0/name").asText();
        seminar = SeminarFixtures.draft(plan).then().statusCode(201).extract().path("id");
        SeminarFixtures.command(seminar, "publication", null).then().statusCode(200);
    }

    /** From an address of its own, because the requests of one address are counted. */
    private static Request office() {
        return as(Identity.SECRETARIAT);
    }

    private Response seen() {
        return given().accept("application/json").get(SEMINARS + "/" + seminar);
    }

    private static Response answer(String consent, boolean agrees) {
        return RegistrationFixtures.somebody()
                .header("Registration-Link", SpeakerCalls.link(consent))
                .header("If-Match", office().get(CONSENTS + "/" + consent).header("ETag"))
                .body("{\"agrees\": " + agrees + "}")
                .post(CONSENTS + "/" + consent + "/answer");
    }

    private String shown() {
        return seen().path("programme[0].speakers[0].name");
    }

    @Test
    void theNameFollowsTheConsent() {
        assertThat(shown()).isEqualTo(UNKNOWN);
        String before = seen().header("ETag");
        office().get(SEMINARS + "/" + seminar).then().body("programme[0].speakers[0].name", equalTo(name));
        String consent = SpeakerCalls.asked(seminar, plan);
        assertThat(shown()).as("asking names nobody").isEqualTo(UNKNOWN);
        assertThat(seen().header("ETag")).isEqualTo(before);
        answer(consent, true).then().statusCode(200).body("status", equalTo("GIVEN"));
        assertThat(shown()).isEqualTo(name);
        assertThat(seen().header("ETag")).isNotEqualTo(before);
        given().queryParam("limit", 100)
                .queryParam("from", "2027-08-24")
                .queryParam("to", "2027-08-24")
                .get(SEMINARS)
                .then()
                .body("items.find { it.id == '" + seminar + "' }.programme[0].speakers[0].name", equalTo(name));
        assertThat(seen().<String>path("programme[1].speakers[0].name")).isEqualTo(UNKNOWN);
        answer(consent, false).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        assertThat(shown()).isEqualTo(UNKNOWN);
        assertThat(seen().asString()).doesNotContain(name);
        assertThat(TestDatabase.get().number("SELECT count(*) FROM event WHERE data::text LIKE '%" + name + "%'"))
                .as("no event names a speaker")
                .isZero();
    }

    @Test
    void onlyTheLecturerAgrees() {
        String consent = SpeakerCalls.asked(seminar, plan);
        assertThat(SpeakerCalls.asked(seminar, plan))
                .as("one consent for each lecturer")
                .isEqualTo(consent);
        office().get(SEMINARS + "/" + seminar + "/speaker-consents").then().body("items", hasSize(1));
        office().header("If-Match", office().get(CONSENTS + "/" + consent).header("ETag"))
                .body("{\"agrees\": true}")
                .post(CONSENTS + "/" + consent + "/answer")
                .then()
                .statusCode(409)
                .body("code", equalTo("CONSENT_IS_PERSONAL"));
        answer(consent, true).then().statusCode(200);
        office().header("If-Match", office().get(CONSENTS + "/" + consent).header("ETag"))
                .body("{\"agrees\": false}")
                .post(CONSENTS + "/" + consent + "/answer")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        RegistrationFixtures.somebody()
                .header("Registration-Link", SpeakerCalls.signed(UUID.fromString(consent)))
                .get(CONSENTS + "/" + consent)
                .then()
                .statusCode(404);
        office().body(SpeakerCalls.question(plan).put("name", "だれか").toString())
                .post(SEMINARS + "/" + seminar + "/speaker-consents")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/name"))
                .body("errors.code", hasItem("NOT_A_SPEAKER"));
    }

    @Test
    void onlyTheLinkOfTheLastRequestAnswers() {
        String consent = SpeakerCalls.asked(seminar, plan);
        TestDatabase.get()
                .execute("UPDATE speaker_consent SET asked_at = asked_at - interval '1 minute' WHERE id = '" + consent
                        + "'");
        String wrongAddress = SpeakerCalls.link(consent);
        SpeakerCalls.asked(seminar, plan);
        assertThat(SpeakerCalls.link(consent)).isNotEqualTo(wrongAddress);
        RegistrationFixtures.somebody()
                .header("Registration-Link", wrongAddress)
                .header("If-Match", office().get(CONSENTS + "/" + consent).header("ETag"))
                .body("{\"agrees\": true}")
                .post(CONSENTS + "/" + consent + "/answer")
                .then()
                .statusCode(404);
        answer(consent, true).then().statusCode(200).body("status", equalTo("GIVEN"));
    }

    @Test
    void aManagerAnswersBySignIn() {
        var manager = DispatchFixtures.manager(5);
        var other = DispatchFixtures.manager(5);
        ObjectNode question = SpeakerCalls.question(plan).put("managerId", manager.id());
        question.remove("email");
        String consent = office().body(question.toString())
                .post(SEMINARS + "/" + seminar + "/speaker-consents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(other.identity()).get(CONSENTS + "/" + consent).then().statusCode(404);
        as(manager.identity())
                .header("If-Match", "\"0\"")
                .body("{\"agrees\": true}")
                .post(CONSENTS + "/" + consent + "/answer")
                .then()
                .statusCode(200);
        assertThat(shown()).isEqualTo(name);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM mail WHERE about_id = '" + consent + "'"
                                + " AND body LIKE '%/consents#speaker-consents." + consent + ".%'"))
                .isEqualTo(1);
    }
}
