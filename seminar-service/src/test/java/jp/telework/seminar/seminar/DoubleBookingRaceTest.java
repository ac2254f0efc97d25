package jp.telework.seminar.seminar;

import static jp.telework.seminar.seminar.SeminarFixtures.SEMINARS;
import static jp.telework.seminar.seminar.SeminarFixtures.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.telework.seminar.seminar.api.Examples;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.Together;
import jp.telework.test.database.Unguarded;
import org.junit.jupiter.api.Test;

/** One room and one speaker for many plans at one moment. */
@QuarkusTest
@ServiceDatabase("seminar")
class DoubleBookingRaceTest {

    private static final int RIVALS = 8;

    @Test
    void givesARoomToOneOfManyPlansAtOneMoment() throws Exception {
        String plan = SeminarFixtures.plan().toString();
        List<Callable<String>> rivals = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            rivals.add(() -> {
                var answer = office().body(plan).post(SEMINARS);
                return answer.statusCode() == 201 ? "made" : answer.path("code");
            });
        }
        assertThat(AtOnce.count(rivals)).isEqualTo(Map.of("made", 1L, "DOUBLE_BOOKING", RIVALS - 1L));
    }

    /**
     * The control: without the constraint the same plans look, see nothing, and take the room side by side. Writing is
     * slower here, so that all have looked before.
     */
    @Test
    void controlWithoutTheConstraintTheRoomIsGivenToSeveral() {
        String plan = SeminarFixtures.plan().toString();
        Runnable race = () -> assertThat(Together.run(
                        RIVALS, i -> () -> office().body(plan).post(SEMINARS).statusCode()))
                .filteredOn(status -> status == 201)
                .hasSizeGreaterThan(1);
        Unguarded.withoutConstraint(
                "seminar_booking",
                "EXCLUDE",
                () -> Unguarded.replacing(
                        "w.position, w.kind", "w.position + (SELECT 0 FROM pg_sleep(0.3)), w.kind", race),
                """
                DELETE FROM seminar_booking b USING seminar_booking first
                WHERE first.ctid < b.ctid AND first.kind = b.kind AND first.resource = b.resource
                  AND first.during && b.during
                """);
    }

    @Test
    void namesEverythingThatCollidesAndWithWhat() {
        ObjectNode plan = SeminarFixtures.plan();
        String first =
                SeminarFixtures.draft(plan).then().statusCode(201).extract().path("id");
        ObjectNode second = plan.deepCopy();
        second.put("startTime", "16:00").put("endTime", "19:00").remove("programme");
        second.set("programme", SeminarFixtures.tree("""
                {"items": [{"title": "講演", "startTime": "16:00", "endTime": "17:00"}]}
                """).get("items"));
        SeminarFixtures.draft(second)
                .then()
                .statusCode(409)
                .body("code", equalTo("DOUBLE_BOOKING"))
                .body("errors.pointer", containsInAnyOrder("/venueFacility/room"))
                .body("errors[0].message", startsWith("「奈良県コンベンションセンター 会議室"))
                .body("collisions[0].seminarId", equalTo(first))
                .body("collisions[0].startsAt", equalTo("2027-07-12T13:30:00+09:00"));
        // The room under another spelling is the same room; from the end on it is free.
        ObjectNode spelled = second.deepCopy();
        ObjectNode venue = (ObjectNode) spelled.get("venueFacility");
        venue.put("room", "　" + venue.get("room").asText().replace("会議室", "会議室 "));
        SeminarFixtures.draft(spelled).then().statusCode(409);
        second.put("startTime", "17:00");
        ((ObjectNode) second.get("programme").get(0)).put("startTime", "17:00").put("endTime", "18:00");
        SeminarFixtures.draft(second).then().statusCode(201);
    }

    @Test
    void keepsASpeakerAtOnePlace() {
        ObjectNode plan = SeminarFixtures.plan();
        SeminarFixtures.draft(plan).then().statusCode(201);
        ObjectNode elsewhere = SeminarFixtures.plan();
        elsewhere.set("programme", plan.get("programme").deepCopy());
        SeminarFixtures.draft(elsewhere)
                .then()
                .statusCode(409)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/programme/0/speakers/0/name", "/programme/1/speakers/0/name"));
    }

    @Test
    void movesIntoATakenRoomNeither() {
        ObjectNode taken = SeminarFixtures.plan(
                plan -> plan.put("dateOfStart", "2027-07-26").put("registrationClosesAt", "2027-07-09T17:00:00+09:00"));
        SeminarFixtures.draft(taken).then().statusCode(201);
        String id = SeminarFixtures.published();
        ObjectNode move = SeminarFixtures.tree(Examples.RESCHEDULING);
        move.set("venueFacility", taken.get("venueFacility"));
        SeminarFixtures.command(id, "rescheduling", move.toString())
                .then()
                .statusCode(409)
                .body("code", equalTo("DOUBLE_BOOKING"));
        office().get(SEMINARS + "/" + id).then().body("dateOfStart", equalTo("2027-07-12"));
    }
}
