package jp.telework.furusato.town;

import static jp.telework.furusato.town.TownFixtures.attach;
import static jp.telework.furusato.town.TownFixtures.post;
import static jp.telework.furusato.town.TownFixtures.put;
import static jp.telework.furusato.town.TownFixtures.townAt;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jp.telework.furusato.town.TownFixtures.Stage;
import jp.telework.furusato.town.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of a town's decision on its plan. */
@QuarkusTest
@ServiceDatabase("furusato")
class ResolutionRefusalTest {

    @Inject
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-07-01 | 2026-07-02 | /adoptedOn | RESOLUTION_DAY_FUTURE",
                "2026-07-01 | 2026-06-30 | /adoptedOn | RESOLUTION_BEFORE_REVIEW",
                "ASSEMBLY | MINISTRY | /adoptedBy | UNKNOWN_VALUE",
                "\"adoptedBy\": \"ASSEMBLY\", |  | /adoptedBy | REQUIRED"
            })
    void judgesTheTownsDecision(String from, @Nullable String to, String pointer, String code) {
        post(
                        Identity.SHIRAHAMA,
                        townAt(Stage.PLAN_REVIEWED),
                        "/plan/resolution",
                        Examples.RESOLUTION.replace(from, to == null ? "" : to))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void decidesOnceAndKeepsTheVersionUntilTheRecord() {
        String drafted = townAt(Stage.PLAN_DRAFTED);
        post(Identity.SHIRAHAMA, drafted, "/plan/resolution", Examples.RESOLUTION)
                .then()
                .statusCode(409)
                .body("code", equalTo("PLAN_NOT_REVIEWED"));
        String id = townAt(Stage.PLAN_RESOLVED);
        post(Identity.SHIRAHAMA, id, "/plan/resolution", Examples.RESOLUTION)
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_RESOLVED"));
        put(Identity.SHIRAHAMA, id, "/plan", Examples.PLAN.replace("1000", "1200"))
                .then()
                .statusCode(409)
                .body("code", equalTo("RESOLUTION_WAITING"));
        post(Identity.APPROVER, id, "/plan/resolution/return", "{}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        post(Identity.APPROVER, id, "/plan/adoption", "").then().statusCode(200);
        post(Identity.APPROVER, id, "/plan/resolution/return", Examples.RESOLUTION_RETURN)
                .then()
                .statusCode(409)
                .body("code", equalTo("RESOLUTION_MISSING"));
        attach(Identity.SHIRAHAMA, id, "/plan/resolution/documents", "late.pdf")
                .then()
                .statusCode(409)
                .body("code", equalTo("RESOLUTION_MISSING"));
    }
}
