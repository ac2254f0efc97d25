package jp.telework.seminar.registration;

import static jp.telework.seminar.registration.RegistrationFixtures.REGISTRATIONS;
import static jp.telework.seminar.registration.RegistrationFixtures.as;
import static jp.telework.seminar.registration.RegistrationFixtures.ask;
import static jp.telework.seminar.registration.RegistrationFixtures.body;
import static jp.telework.seminar.registration.RegistrationFixtures.command;
import static jp.telework.seminar.registration.RegistrationFixtures.confirm;
import static jp.telework.seminar.registration.RegistrationFixtures.count;
import static jp.telework.seminar.registration.RegistrationFixtures.email;
import static jp.telework.seminar.registration.RegistrationFixtures.get;
import static jp.telework.seminar.registration.RegistrationFixtures.link;
import static jp.telework.seminar.registration.RegistrationFixtures.mails;
import static jp.telework.seminar.registration.RegistrationFixtures.number;
import static jp.telework.seminar.registration.RegistrationFixtures.registered;
import static jp.telework.seminar.registration.RegistrationFixtures.seminar;
import static jp.telework.seminar.registration.RegistrationFixtures.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.telework.seminar.registration.RegistrationFixtures.Link;
import jp.telework.seminar.seminar.SeminarFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** From asking to a seat, by mail and by sign-in, over the waiting list, to the cancellation. */
@QuarkusTest
@ServiceDatabase("seminar")
class RegistrationStoryTest {

    @Test
    void thePublicRegistersByMailAndIsPromoted() {
        String seminar = seminar(2);
        String first = email();
        ask(seminar, first, 2).then().statusCode(202).body("status", equalTo("CONFIRMATION_SENT"));
        assertThat(number("taken", seminar))
                .as("unconfirmed registrations hold no seat")
                .isZero();
        Link link = link(first, "CONFIRM_ADDRESS");
        confirm(link)
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("contact.email", equalTo(first))
                .body("participants", hasSize(2));
        confirm(link).then().statusCode(200).body("status", equalTo("CONFIRMED"));
        assertThat(mails(first, "SEATS_CONFIRMED"))
                .as("a second click does nothing twice")
                .isEqualTo(1);
        assertThat(number("taken", seminar)).isEqualTo(2);

        Link pair = registered(seminar, email(), 2);
        String thirdAddress = email();
        Link third = registered(seminar, thirdAddress, 1);
        get(pair)
                .then()
                .body("status", equalTo("WAITING"))
                .body("waiting.rank", equalTo(1))
                .body("waiting.reasons.code", contains("NO_FREE_SEATS"));
        get(third).then().body("waiting.rank", equalTo(2)).body("waiting.seatsAhead", equalTo(2));
        assertThat(mails(thirdAddress, "WAITING_LISTED")).isEqualTo(1);

        command(link, "cancellation").then().statusCode(200).body("endedBy", equalTo("REGISTRANT"));
        get(pair).then().body("status", equalTo("OFFERED")).body("offerExpiresAt", notNullValue());
        get(third).then().body("status", equalTo("WAITING")).body("waiting.rank", equalTo(1));
        command(pair, "acceptance").then().statusCode(200).body("status", equalTo("CONFIRMED"));
        assertThat(number("taken", seminar)).isEqualTo(2);
        assertThat(number("waiting", seminar)).isEqualTo(1);
        command(link, "cancellation")
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"))
                .body("allowed", hasSize(0));
        somebody()
                .header("Registration-Link", third.signature())
                .get(REGISTRATIONS + "/" + third.id() + "/actions")
                .then()
                .body("find { it.action == 'cancellation' }.allowed", equalTo(true))
                .body("find { it.action == 'acceptance' }.reasons.code", hasItem("ILLEGAL_TRANSITION"));
        SeminarFixtures.office()
                .get(SeminarFixtures.SEMINARS + "/" + seminar)
                .then()
                .body("status", equalTo("FULL"));
    }

    /** A free seat goes neither to a group that needs two nor to a registration behind it. */
    @Test
    void nobodyOvertakesAGroup() {
        String seminar = seminar(3);
        Link single = registered(seminar, email(), 1);
        registered(seminar, email(), 2);
        Link pair = registered(seminar, email(), 2);
        Link behind = registered(seminar, email(), 1);
        command(single, "cancellation").then().statusCode(200);
        get(pair)
                .then()
                .body("status", equalTo("WAITING"))
                .body("waiting.freeSeats", equalTo(1))
                .body("waiting.reasons.code", contains("GROUP_NEEDS_MORE"));
        get(behind).then().body("waiting.reasons.code", contains("AHEAD_NEED_SEATS"));
        Link newcomer = registered(seminar, email(), 1);
        get(newcomer).then().body("status", equalTo("WAITING")).body("waiting.rank", equalTo(3));
        command(pair, "cancellation").then().statusCode(200);
        get(behind).then().body("status", equalTo("OFFERED"));
        get(newcomer).then().body("waiting.reasons.code", contains("NO_FREE_SEATS"));
        SeminarFixtures.command(seminar, "cancellation", jp.telework.seminar.seminar.api.Examples.CANCELLATION)
                .then()
                .statusCode(200);
        get(behind).then().body("status", equalTo("CANCELLED")).body("endedBy", equalTo("SEMINAR"));
        assertThat(number("taken", seminar) + number("waiting", seminar)).isZero();
    }

    /** A Japanese reason is enough: readers of English see it marked, and readers of Japanese as it is. */
    @Test
    void aReasonWithoutEnglishIsToldAsWhatItIs() {
        String seminar = seminar(5);
        String english = email();
        String japanese = email();
        for (String address : List.of(english, japanese)) {
            as(Identity.SHIRAHAMA)
                    .body(body(address, 1)
                            .put("language", address.equals(english) ? "EN" : "JA")
                            .toString())
                    .post(SeminarFixtures.SEMINARS + "/" + seminar + "/registrations")
                    .then()
                    .statusCode(201);
        }
        ObjectNode move = SeminarFixtures.tree(jp.telework.seminar.seminar.api.Examples.RESCHEDULING);
        move.remove("reasonEn");
        ((ObjectNode) move.get("venueFacility")).put("name", "会場 " + english);
        SeminarFixtures.command(seminar, "rescheduling", move.toString()).then().statusCode(200);
        SeminarFixtures.command(seminar, "cancellation", "{\"reason\":\"講師の都合により中止します。\"}")
                .then()
                .statusCode(200)
                .body("cancellationReason", equalTo("講師の都合により中止します。"))
                .body("cancellationReasonEn", nullValue());
        assertThat(told(english, "SEMINAR_CHANGED", "Reason: 台風の接近が見込まれるため。 (in Japanese)"))
                .isTrue();
        assertThat(told(english, "SEMINAR_CANCELLED", "Reason: 講師の都合により中止します。 (in Japanese)"))
                .isTrue();
        assertThat(told(japanese, "SEMINAR_CANCELLED", "講師の都合により中止します。")).isTrue();
        assertThat(told(japanese, "SEMINAR_CANCELLED", "in Japanese")).isFalse();
    }

    private static boolean told(String email, String kind, String text) {
        return TestDatabase.get()
                        .number("SELECT count(*) FROM mail WHERE recipient = '" + email + "' AND kind = '" + kind
                                + "' AND position('" + text + "' IN body) > 0")
                == 1;
    }

    @Test
    void anOrganisationRegistersAtOnceAndSeesItsOwnOnly() {
        String seminar = seminar(5);
        String address = email();
        String path = SeminarFixtures.SEMINARS + "/" + seminar + "/registrations";
        as(Identity.SHIRAHAMA)
                .queryParam("dryRun", true)
                .body(body(address, 2).toString())
                .post(path)
                .then()
                .statusCode(200)
                .body("trace.rule", contains("REGISTRATION_PERIOD", "SEATS"));
        assertThat(number("taken", seminar)).isZero();
        Response made = as(Identity.SHIRAHAMA)
                .header("Idempotency-Key", address)
                .body(body(address, 2).toString())
                .post(path);
        made.then().statusCode(201).body("status", equalTo("CONFIRMED")).header("ETag", "\"0\"");
        as(Identity.SHIRAHAMA)
                .header("Idempotency-Key", address)
                .body(body(address, 2).toString())
                .post(path)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
        as(Identity.SHIRAHAMA)
                .body(body(address, 2).toString())
                .post(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_REGISTERED"));
        ask(seminar, address, 1).then().statusCode(202);
        assertThat(mails(address, "CONFIRM_ADDRESS"))
                .as("the public's and an organisation's are apart")
                .isEqualTo(1);
        String id = made.path("id");
        as(Identity.ITOSHIMA).get(REGISTRATIONS + "/" + id).then().statusCode(404);
        as(Identity.SHIRAHAMA)
                .queryParam("seminarId", seminar)
                .get(REGISTRATIONS)
                .then()
                .body("items.id", contains(id))
                .body("items[0].participants", hasSize(2));
        as(Identity.AUDITOR)
                .queryParam("seminarId", seminar)
                .queryParam("status", "CONFIRMED")
                .get(REGISTRATIONS)
                .then()
                .body("items.id", contains(id))
                .body("items[0].participants", nullValue())
                .body("items[0].contact", nullValue());
        as(Identity.SECRETARIAT).get(REGISTRATIONS + "/" + id).then().body("contact.email", equalTo(address));
        as(Identity.SHIRAHAMA)
                .get(REGISTRATIONS + "/" + id + "/history")
                .then()
                .body("items.action", hasItem("REGISTER"));
    }

    @Test
    void neitherEventsNorAuditHoldPersonalData() {
        String seminar = seminar(1);
        String address = email();
        Link link = registered(seminar, address, 1);
        command(link, "cancellation").then().statusCode(200);
        String stream = "registration/" + link.id();
        assertThat(TestDatabase.get().number("SELECT count(*) FROM event WHERE subject = '" + stream + "'"))
                .isEqualTo(3);
        for (String table : new String[] {"event", "audit_entry"}) {
            assertThat(TestDatabase.get()
                            .number("SELECT count(*) FROM %s t WHERE t::text LIKE '%%%s%%' OR t::text LIKE '%%参加者1%%'"
                                    .formatted(table, address)))
                    .as(table)
                    .isZero();
        }
        assertThat(TestDatabase.get().number("SELECT count(*) FROM audit_entry WHERE stream = '" + stream + "'"))
                .isEqualTo(3);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        String path = SeminarFixtures.SEMINARS + "/" + seminar(1) + "/registrations";
        somebody()
                .body("""
                    {"contact": {"name": " ", "email": "x@"}, "language": "FR",
                     "participants": [{"name": "ﾊﾅｺ"}, {"accessibilityNeeds": "車いす席"}]}
                    """)
                .post(path)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/contact/name",
                                "/contact/email",
                                "/language",
                                "/participants/0/name",
                                "/participants/1/name"));
        somebody()
                .body(body(email(), 11).toString())
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("GROUP_TOO_LARGE"));
        somebody()
                .body(body(email(), 2).toString())
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("GROUP_LARGER_THAN_SEMINAR"));
        String later = SeminarFixtures.published();
        ask(later, email(), 1).then().statusCode(409).body("code", equalTo("REGISTRATION_NOT_OPEN"));
        assertThat(count(later, "true")).isZero();
    }
}
