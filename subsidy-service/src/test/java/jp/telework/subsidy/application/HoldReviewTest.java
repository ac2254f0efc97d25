package jp.telework.subsidy.application;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.time.Japan;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.application.usecase.EraseApplications;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.Test;

/** A hold is looked at again by a day. */
@QuarkusTest
@ServiceDatabase("subsidy")
class HoldReviewTest {

    private static final String HOLDS = API + "/retention/holds";

    @Inject
    EraseApplications erase;

    /** In a year when nothing is said, and in five years at the latest. */
    @Test
    void aHoldHasADayOfReview() {
        String id = Fixtures.draft(Fixtures.openCall());
        LocalDate today = Japan.today(Clock.systemUTC());
        String body = "{\"caseKind\":\"application\",\"caseId\":\"%s\",\"reason\":\"訴訟のため\"%s}";
        for (LocalDate day : List.of(today, today.plusYears(5).plusDays(1))) {
            as(Identity.OFFICER)
                    .contentType("application/json")
                    .body(body.formatted(id, ",\"reviewOn\":\"" + day + "\""))
                    .post(HOLDS)
                    .then()
                    .statusCode(422)
                    .body("errors.code", hasItem("REVIEW_DAY_OUTSIDE"));
        }
        String hold = as(Identity.OFFICER)
                .contentType("application/json")
                .body(body.formatted(id, ""))
                .post(HOLDS)
                .then()
                .statusCode(201)
                .body("reviewOn", equalTo(today.plusYears(1).toString()))
                .body("reviewDue", equalTo(false))
                .extract()
                .path("id");
        TestDatabase.get().execute("UPDATE retention_hold SET review_on = review_on - 366 WHERE id = '" + hold + "'");
        as(Identity.AUDITOR).get(HOLDS + "/" + hold).then().body("reviewDue", equalTo(true));
        as(Identity.OFFICER)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"訴訟が続いているため\",\"reviewOn\":\"" + today.plusYears(2) + "\"}")
                .post(HOLDS + "/" + hold + "/review")
                .then()
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("reason", equalTo("訴訟が続いているため"))
                .body("reviewDue", equalTo(false));
        TestDatabase.get()
                .execute("UPDATE application SET updated_at = now() - interval '800 days' WHERE id = '" + id + "'");
        erase.run();
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM application WHERE id = '" + id + "' AND proposal ? 'contact'"))
                .as("held until the release")
                .isEqualTo(1);
    }
}
