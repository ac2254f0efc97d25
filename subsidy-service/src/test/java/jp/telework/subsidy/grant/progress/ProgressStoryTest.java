package jp.telework.subsidy.grant.progress;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static jp.telework.subsidy.grant.GrantFixtures.get;
import static jp.telework.subsidy.grant.GrantFixtures.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.ProgressFixtures;
import jp.telework.subsidy.grant.change.api.ChangeExamples;
import jp.telework.subsidy.grant.progress.api.ProgressExamples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A project from its beginning to its report, with what may happen on the way. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ProgressStoryTest {

    @Inject
    TestClock clock;

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void aProjectBeginsChangesAndIsReported() {
        UUID call = Fixtures.openCall();
        String id = GrantFixtures.granted(GrantFixtures.applied(GrantFixtures.opened(call)));
        applicant(id, "status-reports", GrantFixtures.statusReport().toString())
                .body("status", equalTo("IN_PROGRESS"))
                .body("timeline.last().kind", equalTo("STATUS_REPORT"));
        int request = ProgressFixtures.changeRequested(id);
        officer(id, "change-requests/" + request + "/approval", ChangeExamples.APPROVAL_NOTE)
                .body("status", equalTo("IN_PROGRESS"))
                .body("decidedYen", is(23_904_000))
                .body("timeline.last().content.amountYen", is(23_904_000))
                .body(
                        "timeline.last().content.completesOn",
                        equalTo(ProgressFixtures.yearEnd().toString()));
        as(Identity.OFFICER)
                .get(API + "/calls/" + call + "/budget")
                .then()
                .body("committedYen", is(23_904_000))
                .body("entries.kind", contains("CHANGED", "COMMITTED"))
                .body("entries[0].committedYen", is(-600_000));
        applicant(id, "performance-report", ProgressFixtures.report(body -> {}).toString())
                .body("status", equalTo("PERFORMANCE_REPORTED"));
        notices(id, "grant-decision", "change-approval");
    }

    @Test
    void ordersArePerformedOrSuspendTheProjectUntilTheyAreLifted() {
        String id = GrantFixtures.inProgress();
        order(id, "performance-order", ProgressExamples.PERFORMANCE_ORDER, "PERFORMANCE_ORDERED");
        officer(id, "lifting", ProgressExamples.LIFTING).body("status", equalTo("IN_PROGRESS"));
        order(id, "performance-order", ProgressExamples.PERFORMANCE_ORDER, "PERFORMANCE_ORDERED");
        post(
                        Identity.SHIRAHAMA,
                        id,
                        "performance-report",
                        ProgressFixtures.report(body -> {}).toString())
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"))
                .body("allowed", not(hasItem("lifting")));
        post(
                        Identity.OFFICER,
                        id,
                        "suspension",
                        ProgressFixtures.order(ProgressExamples.SUSPENSION, body -> {})
                                .toString())
                .then()
                .statusCode(409)
                .body("errors.code", contains("ORDER_TERM_RUNS"))
                .body("errors[0].clause", equalTo("適正化法第13条第2項（遂行の一時停止）"));
        order(id, "suspension", ProgressExamples.SUSPENSION.replace("ORDER_DISOBEYED", "OPEN_REFUSAL"), "SUSPENDED");
        officer(id, "lifting", ProgressExamples.LIFTING).body("status", equalTo("IN_PROGRESS"));
        notices(id, "grant-decision", "performance-order", "performance-order", "suspension");
        as(Identity.SHIRAHAMA)
                .get(API + "/grants/" + id + "/notices/suspension.json")
                .then()
                .body("content.reasons[0].code", equalTo("OPEN_REFUSAL"))
                .body("content.items.label", hasItem("措置をとらないとき"));
    }

    @Test
    void aCorrectiveOrderAsksForANewReport() {
        String id = ProgressFixtures.reported();
        order(id, "corrective-order", ProgressExamples.CORRECTIVE_ORDER, "CORRECTION_ORDERED");
        applicant(id, "performance-report", ProgressFixtures.report(body -> {}).toString())
                .body("status", equalTo("PERFORMANCE_REPORTED"));
        notices(id, "grant-decision", "corrective-order");
    }

    @Test
    void aReportAtTheEndOfTheYearLeavesTheProjectRunning() {
        String id = GrantFixtures.inProgress();
        LocalDate end = ProgressFixtures.yearEnd();
        officer(
                id,
                "carry-over-requests/"
                        + ProgressFixtures.requested(
                                id,
                                "carry-over-requests",
                                ProgressFixtures.carryOver(body -> body.put("carriedOverYen", 24_504_000)))
                        + "/approval",
                ProgressFixtures.carryOverApproval());
        String report = ProgressFixtures.report(body -> body.put("type", "FISCAL_YEAR_END")
                        .put("completedOn", end.toString())
                        .put("carriedOverYen", 24_504_000))
                .toString();
        clock.set(end.plusDays(31).atTime(12, 0).atZone(clock.getZone()).toInstant());
        applicant(id, "performance-report", report)
                .body("status", equalTo("IN_PROGRESS"))
                .body("timeline.last().content.carriedOverYen", is(24_504_000));
        post(Identity.SHIRAHAMA, id, "performance-report", report)
                .then()
                .statusCode(409)
                .body("code", equalTo("YEAR_ALREADY_REPORTED"));
        String late = ProgressFixtures.report(body -> {}).toString();
        applicant(id, "performance-report?dryRun=true", late).body("trace.rule", hasItem("REPORT_LATE"));
        applicant(id, "performance-report", late).body("status", equalTo("PERFORMANCE_REPORTED"));
    }

    @Test
    void aProjectThatIsGivenUpIsStillReported() {
        String id = GrantFixtures.inProgress();
        int first = ProgressFixtures.discontinuationRequested(id);
        officer(id, "discontinuation-requests/" + first + "/refusal", ChangeExamples.DISCONTINUATION_REFUSAL)
                .body("status", equalTo("IN_PROGRESS"));
        int second = ProgressFixtures.discontinuationRequested(id);
        officer(id, "discontinuation-requests/" + second + "/approval", "{}").body("status", equalTo("DISCONTINUED"));
        applicant(
                        id,
                        "performance-report",
                        ProgressFixtures.report(body -> body.putArray("costs")).toString())
                .body("status", equalTo("PERFORMANCE_REPORTED"));
        notices(id, "grant-decision", "discontinuation-approval");
    }

    @Test
    void aRefusedChangeLeavesThePlanAsItWas() {
        String id = GrantFixtures.inProgress();
        int request = ProgressFixtures.changeRequested(id);
        officer(id, "change-requests/" + request + "/refusal", ChangeExamples.CHANGE_REFUSAL)
                .body("decidedYen", is(24_504_000))
                .body("timeline.last().content.reasons[0].code", equalTo("NOT_NECESSARY"));
        ProgressFixtures.changeRequested(id);
        notices(id, "grant-decision", "change-refusal");
    }

    @Test
    void aDryRunExplainsAChangeAndLeavesEverythingAsItWas() {
        String id = GrantFixtures.inProgress();
        int request = ProgressFixtures.changeRequested(id);
        String etag = GrantFixtures.etag(id);
        officer(id, "change-requests/" + request + "/approval?dryRun=true", "{}")
                .body("decidedYen", is(23_904_000))
                .body("trace.rule", hasItems("REQUEST_UNDECIDED", "AMOUNT_AFTER_CHANGE", "AMOUNT_REMAINS"))
                .body("trace.find { it.rule == 'AMOUNT_AFTER_CHANGE' }.effectYen", is(23_904_000));
        officer(
                        id,
                        "performance-order?dryRun=true",
                        ProgressFixtures.order(ProgressExamples.PERFORMANCE_ORDER, body -> {})
                                .toString())
                .body("status", equalTo("PERFORMANCE_ORDERED"))
                .body("trace.rule", hasItems("REASONS_STATED", "PERFORMANCE_TERM_AHEAD"));
        applicant(
                        id,
                        "performance-report?dryRun=true",
                        ProgressFixtures.report(body -> {}).toString())
                .body("trace.rule", hasItems("COMPLETION_PAST", "COMPLETED_IN_TIME", "REPORT_IN_TIME"));
        get(id).then().header("ETag", etag).body("decidedYen", is(24_504_000)).body("status", equalTo("IN_PROGRESS"));
        assertThat(TestDatabase.get().number("SELECT count(*) FROM grant_act WHERE grant_id = '" + id + "'"))
                .isEqualTo(request);
    }

    private static void order(String id, String command, String example, String status) {
        officer(id, command, ProgressFixtures.order(example, body -> {}).toString())
                .body("status", equalTo(status));
    }

    private static void notices(String id, String... kinds) {
        as(Identity.SHIRAHAMA).get(API + "/grants/" + id + "/notices").then().body("items.kind", contains(kinds));
    }

    private static ValidatableResponse applicant(String id, String command, String body) {
        return post(Identity.SHIRAHAMA, id, command, body).then().statusCode(200);
    }

    private static ValidatableResponse officer(String id, String command, String body) {
        return post(Identity.OFFICER, id, command, body).then().statusCode(200);
    }
}
