package jp.telework.furusato.site;

import static jp.telework.furusato.site.SiteFixtures.SITES;
import static jp.telework.furusato.site.SiteFixtures.as;
import static jp.telework.furusato.site.SiteFixtures.confirm;
import static jp.telework.furusato.site.SiteFixtures.etag;
import static jp.telework.furusato.site.SiteFixtures.report;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import jp.telework.furusato.site.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@ServiceDatabase("furusato")
class SiteOutcomeTest {

    private static final String CORRECTED = Examples.OUTCOME
            .replace("\"localHires\": 4", "\"localHires\": 5")
            .replace("\"narrative\"", "\"correctionReason\": \"採用者の集計漏れ。\", \"narrative\"");

    @Test
    void isReportedConfirmedCorrectedAndConfirmedAgain() {
        String id = SiteFixtures.site();
        report(Identity.SHIRAHAMA, id, Examples.OUTCOME)
                .then()
                .statusCode(200)
                .body("years[0].status", equalTo("REPORTED"))
                .body("years[0].reported.relocatedWorkersAchievement.percent", equalTo(150))
                .body("years[0].reported.localHiresAchievement.reached", equalTo(true));
        given().get(SITES + "/" + id + "/outcomes").then().statusCode(200).body("years", hasSize(0));
        given().get(SITES + "/" + id).then().body("$", not(hasKey("results")));
        confirm(id, 2018).then().statusCode(200).body("years[0].status", equalTo("CONFIRMED"));
        given().get(SITES + "/" + id)
                .then()
                .body("results.fiscalYear", equalTo(2018))
                .body("results.relocatedWorkers", equalTo(27))
                .body("results.localHires", equalTo(4));

        report(Identity.SHIRAHAMA, id, Examples.OUTCOME)
                .then()
                .statusCode(409)
                .body("code", equalTo("OUTCOME_CONFIRMED"));
        report(Identity.SHIRAHAMA, id, CORRECTED)
                .then()
                .statusCode(200)
                .body("years[0].status", equalTo("CORRECTED"))
                .body("years[0].confirmed.localHires", equalTo(4))
                .body("years[0].reported.localHires", equalTo(5));
        given().get(SITES + "/" + id + "/outcomes")
                .then()
                .body("years[0].status", equalTo("CONFIRMED"))
                .body("years[0].confirmed.localHires", equalTo(4))
                .body("years[0].reported", nullValue());
        confirm(id, 2018).then().statusCode(200);
        given().get(SITES + "/" + id).then().body("results.localHires", equalTo(5));
        confirm(id, 2018).then().statusCode(409).body("code", equalTo("ILLEGAL_TRANSITION"));

        as(Identity.OFFICER)
                .get(SITES + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.outcome == 'DONE' }.action",
                        contains(
                                "REGISTER_SITE",
                                "REPORT_OUTCOME",
                                "CONFIRM_OUTCOME",
                                "CORRECT_OUTCOME",
                                "CONFIRM_OUTCOME"));
        assertThat(TestDatabase.get().number("SELECT count(*) FROM event WHERE subject = 'site/" + id + "'"))
                .isEqualTo(5);
    }

    @Test
    void isCorrectedInTheRegisterWithAReason() {
        String id = SiteFixtures.site();
        String number = given().get(SITES + "/" + id).path("siteNumber");
        String body = Examples.CORRECTION.replace("H30-51", number);
        as(Identity.OFFICER)
                .header("If-Match", etag(id))
                .body(body)
                .put(SITES + "/" + id)
                .then()
                .statusCode(200)
                .body("projectName", equalTo("白浜町テレワーク拠点整備事業（第2期）"))
                .body("targets", nullValue());
        as(Identity.OFFICER)
                .header("If-Match", "\"0\"")
                .body(body)
                .put(SITES + "/" + id)
                .then()
                .statusCode(412);
        as(Identity.OFFICER).body(body).put(SITES + "/" + id).then().statusCode(428);
        as(Identity.OFFICER)
                .header("If-Match", etag(id))
                .body(body.replace(number, "H29-01").replace("2018", "2017"))
                .put(SITES + "/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("SITE_NUMBER_TAKEN"))
                .body("errors[0].pointer", equalTo("/siteNumber"));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        as(Identity.OFFICER)
                .body("{\"siteNumber\":\"X\",\"municipalities\":[{\"localGovernmentCode\":\"300004\",\"latitude\":3}],"
                        + "\"targets\":{\"localHires\":{\"min\":4,\"max\":3}}}")
                .post(SITES)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/siteNumber",
                                "/fiscalYear",
                                "/scheme",
                                "/municipalities/0/localGovernmentCode",
                                "/municipalities/0/latitude",
                                "/municipalities/0/longitude",
                                "/targets/localHires",
                                "/yearConfidence"));
        as(Identity.OFFICER)
                .body(SiteFixtures.body().replace("\"fiscalYear\": 2018", "\"fiscalYear\": 2019"))
                .post(SITES)
                .then()
                .statusCode(422)
                .body("code", equalTo("SITE_NUMBER_OF_ANOTHER_YEAR"));
    }

    @ParameterizedTest
    @CsvSource({"2017, 422, OUTCOME_YEAR_BEFORE_SITE", "2090, 422, OUTCOME_YEAR_NOT_OVER"})
    void refusesYearsBeforeTheSiteAndYearsThatRun(int year, int status, String code) {
        report(Identity.SHIRAHAMA, SiteFixtures.site(), Examples.OUTCOME.replace("2018", Integer.toString(year)))
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo("/fiscalYear"));
    }

    @Test
    void refusesACorrectionOfWhatIsNotConfirmedAndReportsOfOthers() {
        String id = SiteFixtures.site();
        report(Identity.SHIRAHAMA, id, CORRECTED).then().statusCode(409).body("code", equalTo("NOTHING_TO_CORRECT"));
        report(Identity.ITOSHIMA, id, Examples.OUTCOME).then().statusCode(404);
        confirm(id, 2018).then().statusCode(404);
    }

    @Test
    void dryRunsExplainAndLeaveNothing() {
        String id = SiteFixtures.site();
        String tag = etag(id);
        as(Identity.SHIRAHAMA)
                .header("If-Match", tag)
                .header("Accept-Language", "ja")
                .body(Examples.OUTCOME)
                .put(SITES + "/" + id + "/outcomes?dryRun=true")
                .then()
                .statusCode(200)
                .body(
                        "trace.rule",
                        contains(
                                "OUTCOME_YEAR_STARTED",
                                "OUTCOME_YEAR_OVER",
                                "OUTCOME_UNCONFIRMED",
                                "RELOCATED_AGAINST_TARGET",
                                "HIRES_AGAINST_TARGET"))
                .body("trace[4].message", equalTo("地元雇用人数は、目標3–4人に対して4人です（目標の下限との差1人）。"));
        assertThat(etag(id)).isEqualTo(tag);
    }

    @Test
    void tellsWhatCanBeDone() {
        String id = SiteFixtures.site();
        String actions = SITES + "/" + id + "/actions";
        as(Identity.SHIRAHAMA)
                .get(actions)
                .then()
                .statusCode(200)
                .body("findAll { it.allowed }.action", contains("outcomes"));
        as(Identity.OFFICER).get(actions).then().body("findAll { it.allowed }.action", contains("correction"));
        report(Identity.SHIRAHAMA, id, Examples.OUTCOME).then().statusCode(200);
        as(Identity.OFFICER)
                .get(actions)
                .then()
                .body("findAll { it.allowed }.action", contains("correction", "outcomes/confirmation"));
        as(Identity.ITOSHIMA).get(actions).then().body("findAll { it.allowed }", hasSize(0));
        as(Identity.ITOSHIMA).get(SITES + "/" + id + "/history").then().statusCode(404);
    }

    @Test
    void reportsWithAFixedNumberOfStatements() {
        String id = SiteFixtures.site();
        String tag = etag(id);
        TestDatabase.get().startCounting();
        as(Identity.SHIRAHAMA)
                .header("If-Match", tag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Examples.OUTCOME)
                .put(SITES + "/" + id + "/outcomes")
                .then()
                .statusCode(200);
        // Key, site, year, insert, update, journal, commit.
        assertThat(TestDatabase.get().statementsAndCommits())
                .as(TestDatabase.get().statementTexts())
                .isEqualTo(7);
    }
}
