package jp.telework.seminar.seminar;

import static jp.telework.seminar.seminar.SeminarFixtures.SEMINARS;
import static jp.telework.seminar.seminar.SeminarFixtures.command;
import static jp.telework.seminar.seminar.SeminarFixtures.etag;
import static jp.telework.seminar.seminar.SeminarFixtures.office;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import jp.telework.seminar.seminar.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A seminar from the plan to the record of holding, or to its cancellation. */
@QuarkusTest
@ServiceDatabase("seminar")
class SeminarLifeTest {

    @Inject
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void goesFromDraftToHeld() {
        String id = SeminarFixtures.drafted(same -> {});
        given().get(SEMINARS + "/" + id).then().statusCode(404);
        office().get(SEMINARS + "/" + id).then().statusCode(200).body("status", equalTo("DRAFT"));
        office().header("If-Match", etag(id))
                .post(SEMINARS + "/" + id + "/publication?dryRun=true")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("trace.rule", contains("PUBLICATION_COMPLETE"));
        command(id, "publication", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("seatsLeft", is(80));
        given().accept("application/json")
                .get(SEMINARS + "/" + id)
                .then()
                .statusCode(200)
                .body("venueFacility.nameEn", equalTo("Nara Prefectural Convention Center"))
                .body("locationAddress.cityAndCounty", equalTo("奈良市"))
                .body("programme[0].speakers[0].name", equalTo("講師調整中"))
                .body("programme[0].speakers[0].affiliation", nullValue())
                .body("programme[0].startTime", equalTo("13:30"))
                .body("registrationOpensAt", equalTo("2027-05-10T09:00:00+09:00"))
                .body("$", not(hasItem("webinarUrl")));
        command(id, "holding", null).then().statusCode(409).body("code", equalTo("SEMINAR_NOT_BEGUN"));
        clock.set(Instant.parse("2027-07-12T04:30:00Z"));
        command(id, "cancellation", Examples.CANCELLATION)
                .then()
                .statusCode(409)
                .body("code", equalTo("SEMINAR_BEGUN"));
        command(id, "holding", null).then().statusCode(200).body("status", equalTo("HELD"));
        command(id, "holding", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"))
                .body("allowed", containsInAnyOrder("copies", "speaker-consents", "survey-responses"));
        office().get(SEMINARS + "/" + id + "/history")
                .then()
                .body(
                        "items.findAll { it.outcome == 'DONE' }.action",
                        contains("DRAFT_SEMINAR", "PUBLISH_SEMINAR", "HOLD_SEMINAR"))
                .body("items.code", hasItems("SEMINAR_NOT_BEGUN", "ILLEGAL_TRANSITION"));
        assertThat(events(id, "drafted") + events(id, "published") + events(id, "held"))
                .isEqualTo(3);
    }

    @Test
    void isOverByTheClockEvenWhenNobodyRecordedIt() {
        String id = SeminarFixtures.published();
        String before =
                given().accept("application/json").get(SEMINARS + "/" + id).header("ETag");
        clock.set(Instant.parse("2027-07-12T07:59:59Z"));
        given().accept("application/json").get(SEMINARS + "/" + id).then().body("status", equalTo("PUBLISHED"));
        clock.set(Instant.parse("2027-07-12T08:00:00Z"));
        given().accept("application/json")
                .header("If-None-Match", before)
                .get(SEMINARS + "/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("HELD"));
    }

    @Test
    void movesWithItsProgrammeAndTellsCalendars() {
        String id = SeminarFixtures.published();
        String move = SeminarFixtures.move(same -> {}).toString();
        office().header("If-Match", etag(id))
                .post(SEMINARS + "/" + id + "/rescheduling?dryRun=true")
                .then()
                .statusCode(400);
        office().header("If-Match", etag(id))
                .body(move)
                .post(SEMINARS + "/" + id + "/rescheduling?dryRun=true")
                .then()
                .statusCode(200)
                .body("trace.rule", contains("NO_DOUBLE_BOOKING", "REGISTRANTS_TOLD"))
                .body("dateOfStart", equalTo("2027-07-26"));
        command(id, "rescheduling", move)
                .then()
                .statusCode(200)
                .body("dateOfStart", equalTo("2027-07-26"))
                .body("venueFacility.room", not(equalTo("会議室201")))
                .body("programme.startTime", contains("14:00", "15:10", "16:20"));
        command(id, "rescheduling", move).then().statusCode(422).body("code", equalTo("NOTHING_MOVED"));
        assertThat(ics(id)).contains("SEQUENCE:1", "STATUS:CONFIRMED", "DTSTART;TZID=Asia/Tokyo:20270726T140000");
        assertThat(events(id, "rescheduled")).isEqualTo(1);
    }

    @Test
    void changesAllButDateAndPlaceOnceAnnounced() {
        // A day of its own, on which a list shows few seminars.
        ObjectNode plan = SeminarFixtures.plan().put("dateOfStart", "2027-08-23");
        String id = SeminarFixtures.draft(plan).then().statusCode(201).extract().path("id");
        command(id, "publication", null).then().statusCode(200);
        plan.put("capacity", 100).put("description", "改めた説明");
        put(id, plan).then().statusCode(200).body("capacity", is(100)).body("seatsLeft", is(100));
        plan.put("startTime", "13:00");
        put(id, plan).then().statusCode(422).body("code", equalTo("RESCHEDULING_NEEDED"));
        plan.put("startTime", "13:30").remove("eventNameEn");
        put(id, plan).then().statusCode(200).body("untranslated", contains("/eventNameEn"));
        assertThat(given().header("Accept-Language", "en")
                        .queryParam("format", "csv")
                        .queryParam("from", "2027-08-23")
                        .queryParam("to", "2027-08-23")
                        .get(SEMINARS)
                        .asString())
                .contains(plan.get("eventName").asText() + " (in Japanese)");
        plan.putNull("feeStatus");
        put(id, plan)
                .then()
                .statusCode(422)
                .body("code", equalTo("NEEDED_FOR_PUBLICATION"))
                .body("errors[0].pointer", equalTo("/feeStatus"));
        assertThat(ics(id)).contains("SEQUENCE:2", "改めた説明");
    }

    @Test
    void isCalledOffWithAReasonAndFreesItsRoom() {
        ObjectNode plan = SeminarFixtures.plan();
        String id = SeminarFixtures.draft(plan).then().statusCode(201).extract().path("id");
        command(id, "publication", null).then().statusCode(200);
        SeminarFixtures.draft(plan).then().statusCode(409);
        command(id, "cancellation", Examples.CANCELLATION)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancellationReasonEn", equalTo("Called off because the speaker cannot come."))
                .body("seatsLeft", nullValue());
        SeminarFixtures.draft(plan).then().statusCode(201);
        assertThat(ics(id)).contains("STATUS:CANCELLED", "SEQUENCE:1");
        given().accept("application/json")
                .get(SEMINARS + "?status=CANCELLED&limit=100")
                .then()
                .body("items.id", hasItem(id));
        String feed = SEMINARS + "?format=ics&from=2027-07-12&to=2027-07-12";
        clock.set(Instant.parse("2027-08-11T07:59:59Z"));
        assertThat(given().get(feed).asString()).contains(id);
        clock.set(Instant.parse("2027-08-11T08:00:00Z"));
        assertThat(given().get(feed).asString()).doesNotContain(id);
    }

    @Test
    void hidesADraftThatIsCalledOff() {
        String id = SeminarFixtures.drafted(same -> {});
        command(id, "cancellation", Examples.CANCELLATION).then().statusCode(200);
        given().get(SEMINARS + "/" + id).then().statusCode(404);
        assertThat(given().get(SEMINARS + "?format=ics").asString()).doesNotContain(id);
    }

    @Test
    void isCopiedFromLastYear() {
        String nara = given().accept("application/json")
                .get(SEMINARS + "?fiscalYear=2017&prefecture=29")
                .path("items[0].id");
        ObjectNode copy = SeminarFixtures.tree(Examples.COPY);
        ((ObjectNode) copy.get("venueFacility")).put("room", "複製の部屋");
        office().body(copy.toString())
                .post(SEMINARS + "/" + nara + "/copies")
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("copiedFrom", equalTo(nara))
                .body("dateTimeDescription", equalTo("令和10年7月11日（火）13:30～17:00"))
                .body("programme.size()", is(5));
        copy.remove("venueFacility");
        office().body(copy.toString())
                .post(SEMINARS + "/" + nara + "/copies")
                .then()
                .statusCode(422)
                .body("code", equalTo("VENUE_NEEDED"));
        String id = SeminarFixtures.published();
        Response made = office().body("{\"dateOfStart\":\"2028-07-10\"}").post(SEMINARS + "/" + id + "/copies");
        made.then()
                .statusCode(201)
                .body("registrationClosesAt", equalTo("2028-07-07T17:00:00+09:00"))
                .body("programme[1].startTime", equalTo("14:40"));
        assertThat(made.header("Location")).endsWith(SEMINARS + "/" + made.path("id"));
        office().body("{\"dateOfStart\":\"2020-07-10\"}")
                .post(SEMINARS + "/" + id + "/copies")
                .then()
                .statusCode(422)
                .body("code", equalTo("DATE_PAST"));
    }

    @Test
    void saysWhatCanBeDone() {
        String id = SeminarFixtures.drafted(plan -> plan.remove("feeStatus"));
        office().get(SEMINARS + "/" + id + "/actions")
                .then()
                .body("findAll { it.allowed }.action", contains("change", "cancellation", "copies", "speaker-consents"))
                .body("find { it.action == 'publication' }.reasons.code", contains("NEEDED_FOR_PUBLICATION"));
        SeminarFixtures.as(Identity.AUDITOR)
                .get(SEMINARS + "/" + id + "/actions")
                .then()
                .body("findAll { it.allowed }", is(java.util.List.of()));
    }

    @Test
    void answersARetryOnceAndRefusesStaleVersions() {
        String key = UUID.randomUUID().toString();
        String plan = SeminarFixtures.plan().toString();
        Response first = office().header("Idempotency-Key", key).body(plan).post(SEMINARS);
        Response again = office().header("Idempotency-Key", key).body(plan).post(SEMINARS);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        String id = first.path("id");
        assertThat(again.<String>path("id")).isEqualTo(id);
        office().post(SEMINARS + "/" + id + "/publication").then().statusCode(428);
        office().header("If-Match", "\"7\"")
                .post(SEMINARS + "/" + id + "/publication")
                .then()
                .statusCode(412);
        office().header("If-Match", first.header("ETag"))
                .post(SEMINARS + "/" + id + "/publication")
                .then()
                .statusCode(200);
    }

    private static Response put(String id, ObjectNode plan) {
        return office().header("If-Match", etag(id)).body(plan.toString()).put(SEMINARS + "/" + id);
    }

    private static String ics(String id) {
        return given().get(SEMINARS + "/" + id + "?format=ics").asString().replace("\r\n ", "");
    }

    private static long events(String id, String verb) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM event WHERE subject = 'seminar/" + id
                        + "' AND type = 'jp.telework.seminar.seminar." + verb + ".v1'");
    }
}
