package jp.telework.subsidy.grant;

import static jp.telework.subsidy.grant.GrantFixtures.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.change.api.ChangeExamples;
import jp.telework.subsidy.grant.progress.api.ProgressExamples;
import jp.telework.test.Identity;

/** Cases of running projects in the states that tests need. */
public final class ProgressFixtures {

    private ProgressFixtures() {}

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Tokyo"));
    }

    /** Completed today and reported, with costs a little below the plan. */
    public static String reported() {
        return reported(GrantFixtures.inProgress());
    }

    public static String reported(String id) {
        return reported(id, body -> {});
    }

    public static String reported(String id, Consumer<ObjectNode> change) {
        post(Identity.SHIRAHAMA, id, "performance-report", report(change).toString())
                .then()
                .statusCode(200);
        return id;
    }

    /** The example of a performance report, completed today, with something changed. */
    public static ObjectNode report(Consumer<ObjectNode> change) {
        ObjectNode body = Fixtures.tree(ProgressExamples.PERFORMANCE_REPORT);
        body.put("completedOn", today().toString());
        change.accept(body);
        return body;
    }

    /** The end of the current fiscal year, within which projects are completed. */
    public static LocalDate yearEnd() {
        return FiscalYear.of(today()).lastDay();
    }

    /** The example of a change request, with something changed. Its new day of completion is the end of the year. */
    public static ObjectNode change(Consumer<ObjectNode> change) {
        ObjectNode body = Fixtures.tree(ChangeExamples.CHANGE_REQUEST);
        body.put("completesOn", yearEnd().toString());
        change.accept(body);
        return body;
    }

    /** An order's example, due today, with something changed. */
    public static ObjectNode order(String example, Consumer<ObjectNode> change) {
        ObjectNode body = Fixtures.tree(example);
        body.put("dueOn", today().toString());
        change.accept(body);
        return body;
    }

    /** Asks for a change or a discontinuation and gives the request's number. */
    public static int requested(String id, String command, ObjectNode body) {
        return post(Identity.SHIRAHAMA, id, command, body.toString())
                .then()
                .statusCode(200)
                .extract()
                .path("timeline.last().number");
    }

    public static int changeRequested(String id) {
        return requested(id, "change-requests", change(body -> {}));
    }

    /** The example of a carry-over request, into July of the next fiscal year, with something changed. */
    public static ObjectNode carryOver(Consumer<ObjectNode> change) {
        ObjectNode body = Fixtures.tree(ChangeExamples.CARRY_OVER_REQUEST);
        body.put("completesOn", yearEnd().plusMonths(4).toString());
        change.accept(body);
        return body;
    }

    public static int carryOverRequested(String id) {
        return requested(id, "carry-over-requests", carryOver(body -> {}));
    }

    /** The example of an approval, with the treasury's of today. */
    public static String carryOverApproval() {
        return Fixtures.tree(ChangeExamples.CARRY_OVER_APPROVAL)
                .put("treasuryApprovedOn", today().toString())
                .toString();
    }

    public static int discontinuationRequested(String id) {
        return requested(
                id,
                "discontinuation-requests",
                Fixtures.tree(ChangeExamples.DISCONTINUATION_REQUEST).put("on", today().toString()));
    }
}
