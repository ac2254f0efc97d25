package jp.telework.furusato.town;

import static jp.telework.furusato.town.TownFixtures.TOWNS;
import static jp.telework.furusato.town.TownFixtures.as;
import static jp.telework.furusato.town.TownFixtures.post;
import static jp.telework.furusato.town.TownFixtures.put;
import static jp.telework.furusato.town.TownFixtures.townAt;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import jp.telework.furusato.town.TownFixtures.Stage;
import jp.telework.furusato.town.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Plans in force are public; everything else about a town is not. */
@QuarkusTest
@ServiceDatabase("furusato")
class AdoptedPlansTest {

    private static final String PLANS = "/api/furusato/v1/town-plans";

    @Inject
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void aPlanIsPublicOnceItsAdoptionIsRecorded() {
        String id = townAt(Stage.PLAN_RESOLVED);
        given().get(PLANS + "/" + id).then().statusCode(404);
        given().get(PLANS + "?limit=100").then().statusCode(200).body("items.townId", not(hasItem(id)));
        post(Identity.APPROVER, id, "/plan/adoption", "").then().statusCode(200);
        given().get(PLANS + "/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("白浜町テレワーク推進計画"))
                .body("inForceFrom", equalTo("2026-07-01"))
                .body("adoptedBy", equalTo("ASSEMBLY"))
                .body("targets.fiscalYear", contains(2026, 2027, 2028, 2026, 2027, 2028))
                .body("targets[0].base", equalTo(8.5f))
                .body("measures.status", contains("PLANNED"))
                .body("progress", hasSize(0));
        // An organisation reads the others' plans, too.
        as(Identity.ITOSHIMA).get(PLANS + "/" + id).then().statusCode(200);
        as(Identity.ITOSHIMA).get(PLANS + "?limit=1").then().statusCode(200).body("items.townId", contains(id));
    }

    @Test
    void theTagMovesWithPublicChangesAlone() {
        String id = townAt(Stage.PLAN_ADOPTED);
        String tag = tag(id);
        put(Identity.SHIRAHAMA, id, "/plan", Examples.PLAN.replace("1000", "1200"))
                .then()
                .statusCode(200);
        post(Identity.OFFICER, id, "/plan/review", Examples.REVIEW).then().statusCode(200);
        post(Identity.SHIRAHAMA, id, "/measures", Examples.MEASURE).then().statusCode(200);
        post(Identity.SHIRAHAMA, id, "/plan/resolution", Examples.RESOLUTION)
                .then()
                .statusCode(200);
        assertThat(tag(id)).isEqualTo(tag);
        given().header("If-None-Match", tag).get(PLANS + "/" + id).then().statusCode(304);
        post(Identity.APPROVER, id, "/plan/adoption", "").then().statusCode(200);
        String revised = tag(id);
        assertThat(revised).isNotEqualTo(tag);
        clock.set(Instant.parse("2027-04-10T01:00:00Z"));
        post(Identity.SHIRAHAMA, id, "/progress-reports", Examples.PROGRESS)
                .then()
                .statusCode(200);
        assertThat(tag(id)).isNotEqualTo(revised);
        given().get(PLANS + "/" + id)
                .then()
                .body("progress.fiscalYear", contains(2026))
                .body("progress[0].achievements.targetFiscalYear", contains(2026, 2026))
                .body("progress[0].issues", nullValue());
    }

    private static String tag(String id) {
        return given().get(PLANS + "/" + id).then().statusCode(200).extract().header("ETag");
    }

    @Test
    void filtersByPrefectureAndYearAndIsATable() {
        String id = townAt(Stage.PLAN_ADOPTED);
        for (String found :
                new String[] {"prefecture=30", "prefecture=和歌山県", "fiscalYear=2026", "prefecture=30&fiscalYear=2026"}) {
            given().get(PLANS + "?limit=1&" + found).then().statusCode(200).body("items.townId", contains(id));
        }
        given().get(PLANS + "?prefecture=40").then().statusCode(200).body("items", hasSize(0));
        given().get(PLANS + "?fiscalYear=2025").then().statusCode(200).body("items", hasSize(0));
        given().get(PLANS + "?prefecture=99").then().statusCode(400);
        given().header("Accept", "text/csv")
                .get(PLANS + "?limit=1")
                .then()
                .statusCode(200)
                .body(containsString("白浜町テレワーク推進計画"));
        for (String limit : new String[] {"1", "100"}) {
            TestDatabase.get().startCounting();
            given().get(PLANS + "?limit=" + limit).then().statusCode(200);
            assertThat(TestDatabase.get().statementsAndCommits())
                    .as(TestDatabase.get().statementTexts())
                    .isEqualTo(2);
        }
    }

    /** A plan that the ministry adopted itself, with a target for its end alone. */
    @Test
    void aPlanFromBeforeStaysInForceAndReadable() {
        String id = townAt(Stage.PLAN_ADOPTED);
        TestDatabase.get().asAdministrator(statement -> {
            statement.execute("DELETE FROM town_act WHERE kind = 'PLAN_RESOLUTION' AND town_id = '" + id + "'");
            return statement.execute(
                    "UPDATE town_act SET content = jsonb_set(content, '{content,targets}', '[{\"indicator\":"
                            + " \"ADOPTION_RATE\", \"fiscalYear\": 2028, \"value\": 20.0}]') WHERE kind = 'PLAN_DRAFT' AND"
                            + " town_id = '"
                            + id + "'");
        });
        given().get(PLANS + "/" + id)
                .then()
                .statusCode(200)
                .body("inForceFrom", equalTo("2026-07-01"))
                .body("adoptedBy", nullValue())
                .body("targets.fiscalYear", contains(2028));
        given().get(PLANS + "?limit=1").then().statusCode(200).body("items[0].inForceFrom", equalTo("2026-07-01"));
        as(Identity.SHIRAHAMA)
                .get(TOWNS + "/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("PLAN_ADOPTED"))
                .body("plans[0].status", equalTo("ADOPTED"))
                .body("plans[0].resolution", nullValue());
    }
}
