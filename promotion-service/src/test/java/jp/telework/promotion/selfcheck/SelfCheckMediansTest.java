package jp.telework.promotion.selfcheck;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The comparison appears once ten other organisations of the size have completed a check, and shows their median. */
@QuarkusTest
@ServiceDatabase("promotion")
class SelfCheckMediansTest {

    private static final String SIZE = "MORE_THAN_900";

    @BeforeEach
    void startWithoutChecks() {
        TestDatabase.get().execute("DELETE FROM self_check WHERE size_class = '" + SIZE + "'");
    }

    @Test
    void tenOthersMakeAMedian() {
        Identity own = SelfCheckFixtures.organisation();
        String mine = SelfCheckFixtures.completed(own, SelfCheckFixtures.body(SIZE, "NOT_DONE", Map.of()));
        for (int others = 0; others < 9; others++) {
            SelfCheckFixtures.completed(
                    SelfCheckFixtures.organisation(),
                    SelfCheckFixtures.body(SIZE, others < 4 ? "DONE" : "PARTLY", Map.of()));
        }
        comparison(own, mine).body("result.comparison", nullValue());
        Identity tenth = SelfCheckFixtures.organisation();
        SelfCheckFixtures.begun(tenth, SelfCheckFixtures.body(SIZE, "DONE", Map.of()));
        comparison(own, mine).body("result.comparison", nullValue());
        SelfCheckFixtures.completed(tenth, SelfCheckFixtures.body(SIZE, "NOT_APPLICABLE", Map.of("M01", "DONE")));
        comparison(own, mine)
                .body("result.comparison.organisations", equalTo(10))
                .body("result.comparison.overall", equalTo(75))
                .body("result.comparison.management", equalTo(75))
                .body("result.comparison.worker", nullValue());
        somebodyCompares().body("comparison.organisations", equalTo(11)).body("comparison.overall", equalTo(50));
        // Only the latest of an organisation counts, and it counts where its size is now.
        SelfCheckFixtures.completed(tenth, SelfCheckFixtures.body(SIZE, "NOT_DONE", Map.of()));
        comparison(own, mine)
                .body("result.comparison.organisations", equalTo(10))
                .body("result.comparison.overall", equalTo(50));
    }

    private static ValidatableResponse comparison(Identity who, String id) {
        return SelfCheckFixtures.as(who)
                .get(SelfCheckFixtures.CHECKS + "/" + id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse somebodyCompares() {
        return SelfCheckFixtures.somebody()
                .body("{\"sizeClass\":\"" + SIZE + "\",\"answers\":[]}")
                .post(SelfCheckFixtures.RESULTS)
                .then()
                .statusCode(200);
    }
}
