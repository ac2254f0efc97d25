package jp.telework.furusato;

import static jp.telework.furusato.town.TownFixtures.TOWNS;
import static jp.telework.furusato.town.TownFixtures.as;
import static jp.telework.furusato.town.TownFixtures.post;
import static jp.telework.furusato.town.TownFixtures.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import jp.telework.furusato.selection.SelectionFixtures;
import jp.telework.furusato.town.api.Examples;
import jp.telework.kernel.time.Japan;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.Test;

/** まちごとテレワーク as a whole: call, proposals, scores, selection, published results, survey, measures, adopted plan. */
@QuarkusTest
@ServiceDatabase("furusato")
class FromTheCallToThePlanTest {

    @Test
    void aTownIsSelectedAndAdoptsItsPlan() {
        SelectionFixtures.Decidable decidable = SelectionFixtures.decidable(2);
        SelectionFixtures.select(
                        Identity.APPROVER, decidable.round(), decidable.plan().toString())
                .then()
                .statusCode(200);
        assertThat(towns(decidable)).as("before the publication").isZero();
        SelectionFixtures.publish(decidable.round()).then().statusCode(200);
        assertThat(towns(decidable)).isEqualTo(1);
        String id = as(Identity.SHIRAHAMA)
                .get(TOWNS + "?roundId=" + decidable.round())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("SELECTED"))
                .extract()
                .path("items[0].id");
        as(Identity.SHIRAHAMA)
                .get(TOWNS + "/" + id)
                .then()
                .body("proposalId", equalTo(decidable.candidates().get(0)))
                .body("duties.kind", contains("SURVEY", "MEASURES", "PLAN"));
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE subject = 'town/" + id
                                + "' AND type = 'jp.telework.furusato.town.opened.v1'"))
                .isEqualTo(1);

        put(Identity.SHIRAHAMA, id, "/survey", Examples.SURVEY).then().statusCode(200);
        post(Identity.SHIRAHAMA, id, "/measures", Examples.MEASURE).then().statusCode(200);
        put(Identity.SHIRAHAMA, id, "/plan", Examples.PLAN).then().statusCode(200);
        post(Identity.OFFICER, id, "/plan/review", Examples.REVIEW).then().statusCode(200);
        String today = Japan.today(Clock.systemUTC()).toString();
        post(Identity.SHIRAHAMA, id, "/plan/resolution", Examples.RESOLUTION.replace("2026-07-01", today))
                .then()
                .statusCode(200);
        post(Identity.APPROVER, id, "/plan/adoption", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("PLAN_ADOPTED"));
    }

    private static long towns(SelectionFixtures.Decidable decidable) {
        return TestDatabase.get().number("SELECT count(*) FROM town WHERE round_id = '" + decidable.round() + "'");
    }
}
