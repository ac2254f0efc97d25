package jp.telework.promotion.actionplan;

import java.time.LocalDate;
import java.util.Set;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.actionplan.api.PlanExamples;
import jp.telework.promotion.actionplan.meeting.api.MeetingExamples;
import jp.telework.promotion.actionplan.progress.api.ProgressExamples;
import jp.telework.test.Identity;
import jp.telework.test.rest.Request;
import jp.telework.test.rest.Rest;

/** Action plans for tests. The year of reports is the present one. */
final class ActionPlanFixtures {

    static final String API = "/api/promotion/v1";
    static final String PLANS = API + "/action-plans";
    static final String PROGRESS = API + "/action-plan-progress";
    static final String MEETINGS = API + "/action-plan-meetings";

    /** 厚生労働省 reports for itself alone. */
    static final Identity LABOUR =
            new Identity("officer-mhlw", "telework-cli", "6000012070001", "厚生労働省", Set.of("officer"));

    private ActionPlanFixtures() {}

    static Request as(Identity who) {
        return Rest.given().contentType("application/json").header("Authorization", who.bearer());
    }

    static Request tagged(Identity who, String address) {
        return as(who).header("If-Match", as(who).get(address).header("ETag"));
    }

    static FiscalYear year() {
        return FiscalYear.of(LocalDate.now(Japan.ZONE));
    }

    /** The example, made this year. */
    static String plan() {
        return plan(year());
    }

    static String plan(FiscalYear year) {
        return PlanExamples.PLAN
                .replace("2029", String.valueOf(year.value() + 3))
                .replace("2027", String.valueOf(year.value() + 1))
                .replace("2026", String.valueOf(year.value()));
    }

    static String progress() {
        return ProgressExamples.PROGRESS.replace("\"fiscalYear\": 2026", "\"fiscalYear\": " + year().value());
    }

    /** A meeting of yesterday. */
    static String meeting() {
        return MeetingExamples.MEETING.replace(
                "2026-07-15", LocalDate.now(Japan.ZONE).minusDays(1).toString());
    }

    static String drafted(String body) {
        return made(Identity.SECRETARIAT, PLANS, body);
    }

    static String published() {
        return published(plan());
    }

    static String published(String body) {
        String id = drafted(body);
        act(PLANS + "/" + id + "/publication", "\"0\"");
        return id;
    }

    static String reported(String plan) {
        return made(Identity.OFFICER, PLANS + "/" + plan + "/progress", progress());
    }

    static String accepted(String plan) {
        String id = reported(plan);
        act(PROGRESS + "/" + id + "/acceptance", "\"0\"");
        return id;
    }

    static String recorded(String plan) {
        return made(Identity.SECRETARIAT, PLANS + "/" + plan + "/meetings", meeting());
    }

    static String held(String plan) {
        String id = recorded(plan);
        act(MEETINGS + "/" + id + "/publication", "\"0\"");
        return id;
    }

    static String made(Identity who, String address, String body) {
        return as(who).body(body).post(address).then().statusCode(201).extract().path("id");
    }

    private static void act(String address, String version) {
        as(Identity.SECRETARIAT)
                .header("If-Match", version)
                .post(address)
                .then()
                .statusCode(200);
    }
}
