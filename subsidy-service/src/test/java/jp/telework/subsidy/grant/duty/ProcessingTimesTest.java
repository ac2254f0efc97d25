package jp.telework.subsidy.grant.duty;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.AfterwardsFixtures;
import jp.telework.subsidy.grant.Days;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.lifecycle.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long the steps of a case take, as both sides see it, and over the cases of a call. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ProcessingTimesTest {

    @AfterEach
    void present() {
        Days.back();
    }

    private static String granted(UUID call) {
        return GrantFixtures.granted(GrantFixtures.applied(GrantFixtures.opened(call)));
    }

    @Test
    void draftsWithinTheMinistryDoNotShowInTheClock() {
        String id = GrantFixtures.applied();
        Object before = shown(id);
        GrantFixtures.post(Identity.OFFICER, id, "decision-draft", "{}").then().statusCode(200);
        GrantFixtures.post(Identity.APPROVER, id, "decision-draft/return", Examples.REASON)
                .then()
                .statusCode(200);
        assertThat(shown(id)).isEqualTo(before);
    }

    private static Object shown(String id) {
        Response response = as(Identity.SHIRAHAMA).get(API + "/grants/" + id);
        return List.of(response.path("processing"), response.path("obligations"), response.path("timeline.size()"));
    }

    @Test
    void bothSidesSeeTheDaysUsedAndPaused() {
        String id = GrantFixtures.applied();
        LocalDate applied = AfterwardsFixtures.today();
        Days.goTo(applied.plusDays(10).toString());
        GrantFixtures.post(Identity.OFFICER, id, "formal-application/return", Examples.REASON)
                .then()
                .statusCode(200);
        Days.goTo(applied.plusDays(15).toString());
        for (Identity side : List.of(Identity.SHIRAHAMA, Identity.OFFICER)) {
            as(side).get(API + "/grants/" + id)
                    .then()
                    .body("processing.step", contains("SCREENING", "DECISION"))
                    .body("processing[1].daysUsed", is(10))
                    .body("processing[1].daysPaused", is(5))
                    .body("processing[1].paused", is(true))
                    .body("processing[1].standardDays", is(30))
                    .body("processing[1].exceeded", is(false));
        }
        GrantFixtures.applied(id);
        Days.goTo(applied.plusDays(36).toString());
        GrantFixtures.get(id).then().body("processing[1].daysUsed", is(31)).body("processing[1].exceeded", is(true));
        GrantFixtures.granted(id);
        Days.goTo(applied.plusDays(40).toString());
        GrantFixtures.get(id)
                .then()
                .body("processing[1].daysUsed", is(31))
                .body("processing[1].endedOn", equalTo(applied.plusDays(36).toString()));
        String call = GrantFixtures.get(id).path("callId");
        as(Identity.AUDITOR)
                .get(API + "/calls/" + call + "/processing-times")
                .then()
                .body("find { it.step == 'DECISION' }.count", is(1))
                .body("find { it.step == 'DECISION' }.max", is(31))
                .body("find { it.step == 'DECISION' }.exceeded", is(1));
    }

    @Test
    void percentilesAreTakenOverTheStepsOfACall() {
        UUID call = Fixtures.openCall();
        String id = granted(call);
        TestDatabase.get()
                .execute("INSERT INTO processing_step SELECT '" + id + "', 'PAYMENT', n, '" + call
                        + "', '2026-01-01', '2026-01-31', n, 0, NULL FROM generate_series(1, 10) n");
        List<?> times = as(Identity.OFFICER)
                .get(API + "/calls/" + call + "/processing-times")
                .jsonPath()
                .getList("findAll { it.step == 'PAYMENT' }.collect { [it.count, it.median, it.p90, it.max] }[0]");
        assertThat(times)
                .extracting(it -> new BigDecimal(it.toString()).stripTrailingZeros())
                .containsExactly(
                        new BigDecimal("1E+1"), new BigDecimal("5.5"), new BigDecimal("9.1"), new BigDecimal("1E+1"));
        as(Identity.OFFICER)
                .get(API + "/calls/" + UUID.randomUUID() + "/processing-times")
                .then()
                .statusCode(404);
    }

    /** The screening of what was not adopted counts as well; the days for corrections do not. */
    @Test
    void theScreeningIsTimedFromTheFirstSubmissionToTheResult() {
        UUID call = Fixtures.openCall();
        LocalDate submitted = AfterwardsFixtures.today();
        String application = Fixtures.completeDraft(call);
        Fixtures.submit(application).then().statusCode(200);
        Days.goTo(submitted.plusDays(4).toString());
        command(application, "return", "{\"reason\": \"見積書を取り直してください。\"}")
                .then()
                .statusCode(200);
        Days.goTo(submitted.plusDays(9).toString());
        Fixtures.submit(application).then().statusCode(200);
        Days.goTo(submitted.plusDays(12).toString());
        command(
                        application,
                        "screening",
                        "{\"outcome\": \"INELIGIBLE\", \"reasons\": [{\"code\": \"OUT_OF_SCOPE\", \"clause\":"
                                + " \"公募要領\", \"facts\": \"対象外の事業である。\"}]}")
                .then()
                .statusCode(200);
        as(Identity.BACKOFFICE)
                .get(API + "/calls/" + call + "/processing-times")
                .then()
                .statusCode(200)
                .body("step", hasItem("SCREENING"))
                .body("[0].count", is(1))
                .body("[0].max", is(7));
    }

    private static Response command(String application, String noun, String body) {
        return as(Identity.OFFICER)
                .header("If-Match", Fixtures.etag(Identity.OFFICER, application))
                .body(body)
                .post(API + "/applications/" + application + "/" + noun);
    }
}
