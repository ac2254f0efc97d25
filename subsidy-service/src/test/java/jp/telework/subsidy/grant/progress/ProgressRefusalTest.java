package jp.telework.subsidy.grant.progress;

import static jp.telework.subsidy.grant.GrantFixtures.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.function.Consumer;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.ProgressFixtures;
import jp.telework.subsidy.grant.change.api.ChangeExamples;
import jp.telework.subsidy.grant.progress.api.ProgressExamples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;

/** Every ground on which a command on a running project is refused, and broken bodies. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ProgressRefusalTest {

    @Test
    void aStatusReportIsNotOfTomorrowNorOfTheTimeBeforeTheDecision() {
        String id = GrantFixtures.granted();
        status(id, "2199-01-01", "DAY_IN_FUTURE");
        status(id, "1989-01-08", "BEFORE_DECISION");
        broken(
                id,
                "status-reports",
                "{\"progressPercent\":101,\"spentYen\":-1}",
                "/asOf",
                "/progressPercent",
                "/spentYen",
                "/narrative");
    }

    private static void status(String id, String asOf, String code) {
        ObjectNode body = GrantFixtures.statusReport().put("asOf", asOf);
        refused(Identity.SHIRAHAMA, id, "status-reports", body, 422, code, "/asOf");
    }

    @Test
    void refusesAReportThatCannotBe() {
        String id = GrantFixtures.inProgress();
        report(id, body -> body.put("completedOn", "2199-12-31"), "DAY_IN_FUTURE", "/completedOn");
        report(id, body -> body.put("completedOn", "1989-01-08"), "BEFORE_DECISION", "/completedOn");
        report(id, body -> body.put("inputTaxCreditYen", 25_290_001), "CREDIT_EXCEEDS_COSTS", "/inputTaxCreditYen");
        report(id, body -> body.put("carriedOverYen", 1), "CARRY_OVER_AT_COMPLETION", "/carriedOverYen");
        report(id, body -> body.withArray("costs").add(body.at("/costs/0")), "DUPLICATE_CATEGORY", "/costs");
        report(id, body -> cost(body, "OTHER", 1), "CATEGORY_NOT_ELIGIBLE", "/costs");
        report(id, body -> cost(body, "OTHER", Yen.MAX), "YEN_OUT_OF_RANGE", "/costs");
        broken(
                id,
                "performance-report",
                "{\"type\":\"YEARLY\",\"carriedOverYen\":-1}",
                "/type",
                "/completedOn",
                "/costs",
                "/results",
                "/carriedOverYen");
    }

    private static void report(String id, Consumer<ObjectNode> change, String code, String pointer) {
        refused(Identity.SHIRAHAMA, id, "performance-report", ProgressFixtures.report(change), 422, code, pointer);
    }

    @Test
    void refusesAChangeThatCannotBe() {
        String id = GrantFixtures.inProgress();
        change(id, body -> body.put("completesOn", "1989-01-08"), "DAY_PAST", "CARRY_OVER_NEEDED");
        change(
                id,
                body -> body.put(
                        "completesOn", ProgressFixtures.yearEnd().plusDays(1).toString()),
                "CARRY_OVER_NEEDED");
        change(id, body -> cost(body, "OTHER", 1), "CATEGORY_NOT_ELIGIBLE");
        change(id, body -> body.withArray("costs").add(body.at("/costs/1")), "DUPLICATE_CATEGORY", "COSTS_RAISED");
        change(id, body -> put(body, 0, 10_500_001), "COSTS_RAISED");
        change(id, body -> body.putArray("costs"), "NOTHING_LEFT");
        change(id, body -> body.retain("reason"), "NO_CHANGE_ASKED");
        change(id, body -> cost(body, "OTHER", Yen.MAX), "YEN_OUT_OF_RANGE");
        broken(
                id,
                "change-requests",
                "{\"costs\":[{\"category\":\"GOLD\",\"eligibleYen\":-1},null],\"completesOn\":\"soon\",\"content\":\"\"}",
                "/costs/0/category",
                "/costs/0/eligibleYen",
                "/costs/1",
                "/completesOn",
                "/content",
                "/reason");
    }

    /** 20 % of the network's 3,240,000 yen may move without approval, and not a yen more. */
    @Test
    void aChangeThatIsOnlyMinorIsMadeWithoutApproval() {
        String id = GrantFixtures.inProgress();
        Consumer<ObjectNode> minor = body -> {
            asDecided(body);
            put(body, 1, 3_240_000 + 648_000);
            put(body, 3, 9_828_000 - 648_000);
        };
        change(id, minor.andThen(body -> body.remove("completesOn")), "MINOR_CHANGE_FREE");
        post(
                        Identity.SHIRAHAMA,
                        id,
                        "change-requests?dryRun=true",
                        ProgressFixtures.change(minor).toString())
                .then()
                .statusCode(200)
                .body("timeline.last().content.minor", equalTo(true));
        Consumer<ObjectNode> more = body -> {
            asDecided(body);
            body.remove("completesOn");
            put(body, 1, 3_240_000 + 648_001);
            put(body, 3, 9_828_000 - 648_001);
        };
        post(
                        Identity.SHIRAHAMA,
                        id,
                        "change-requests",
                        ProgressFixtures.change(more).toString())
                .then()
                .statusCode(200)
                .body("timeline.last().content.minor", equalTo(false));
    }

    @Test
    void aRequestIsDecidedOnceAndOneAtATime() {
        String id = GrantFixtures.inProgress();
        int request = ProgressFixtures.changeRequested(id);
        refused(
                Identity.SHIRAHAMA,
                id,
                "change-requests",
                ProgressFixtures.change(body -> {}),
                409,
                "CHANGE_PENDING",
                "");
        String at = "change-requests/" + request;
        refused(Identity.OFFICER, id, at + "/refusal", noReasons(), 422, "REASONS_MISSING", "/reasons");
        post(Identity.OFFICER, id, at + "/refusal", ChangeExamples.CHANGE_REFUSAL)
                .then()
                .statusCode(200);
        refused(Identity.OFFICER, id, at + "/approval", Fixtures.tree("{}"), 409, "REQUEST_ALREADY_DECIDED", "");
        refused(
                Identity.OFFICER,
                id,
                at + "/refusal",
                Fixtures.tree(ChangeExamples.CHANGE_REFUSAL),
                409,
                "REQUEST_ALREADY_DECIDED",
                "");
        for (String number : new String[] {"1", "999", "0", "-1", "x", "99999999999"}) {
            post(Identity.OFFICER, id, "change-requests/" + number + "/approval", "{}")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void givingUpIsAskedOnceAndForADayOfTheProject() {
        String id = GrantFixtures.inProgress();
        discontinuation(id, "1989-01-08", "BEFORE_DECISION");
        discontinuation(id, "2199-01-01", "AFTER_COMPLETION");
        broken(id, "discontinuation-requests", "{\"kind\":\"PAUSE\",\"on\":\"x\"}", "/kind", "/on", "/reason");
        int request = ProgressFixtures.discontinuationRequested(id);
        ObjectNode again = Fixtures.tree(ChangeExamples.DISCONTINUATION_REQUEST)
                .put("on", ProgressFixtures.today().toString());
        refused(Identity.SHIRAHAMA, id, "discontinuation-requests", again, 409, "DISCONTINUATION_PENDING", "");
        String at = "discontinuation-requests/" + request;
        refused(Identity.OFFICER, id, at + "/refusal", noReasons(), 422, "REASONS_MISSING", "/reasons");
        post(Identity.OFFICER, id, at + "/refusal", ChangeExamples.DISCONTINUATION_REFUSAL)
                .then()
                .statusCode(200);
        refused(Identity.OFFICER, id, at + "/approval", Fixtures.tree("{}"), 409, "REQUEST_ALREADY_DECIDED", "");
        post(Identity.OFFICER, id, "discontinuation-requests/1/approval", "{}")
                .then()
                .statusCode(404);
    }

    private static void discontinuation(String id, String on, String code) {
        ObjectNode body = Fixtures.tree(ChangeExamples.DISCONTINUATION_REQUEST).put("on", on);
        refused(Identity.SHIRAHAMA, id, "discontinuation-requests", body, 422, code, "/on");
    }

    @Test
    void ordersHaveReasonsAndATermAhead() {
        String running = GrantFixtures.inProgress();
        orders(running, "performance-order", ProgressExamples.PERFORMANCE_ORDER);
        orders(running, "suspension", ProgressExamples.SUSPENSION.replace("ORDER_DISOBEYED", "OPEN_REFUSAL"));
        broken(running, "lifting", "{\"measuresTaken\":\" \"}", "/measuresTaken");
        orders(ProgressFixtures.reported(), "corrective-order", ProgressExamples.CORRECTIVE_ORDER);
    }

    /** Refused in every way, then given. */
    private static void orders(String id, String command, String example) {
        ObjectNode late = ProgressFixtures.order(
                example,
                body -> body.put("dueOn", ProgressFixtures.today().minusDays(1).toString()));
        refused(Identity.OFFICER, id, command, late, 422, "DAY_PAST", "/dueOn");
        ObjectNode bare = ProgressFixtures.order(example, body -> body.remove("reasons"));
        refused(Identity.OFFICER, id, command, bare, 422, "REASONS_MISSING", "/reasons");
        broken(
                id,
                command,
                "{\"reasons\":[{\"code\":\"other use\"},null]}",
                "/reasons/0/code",
                "/reasons/0/clause",
                "/reasons/0/facts",
                "/reasons/1",
                "/measures",
                "/dueOn");
        post(
                        Identity.OFFICER,
                        id,
                        command,
                        ProgressFixtures.order(example, body -> {}).toString())
                .then()
                .statusCode(200);
    }

    private static final Map<String, String> BY_STATE = Map.ofEntries(
            Map.entry("status-reports", ProgressExamples.STATUS_REPORT),
            Map.entry("change-requests", ChangeExamples.CHANGE_REQUEST),
            Map.entry("discontinuation-requests", ChangeExamples.DISCONTINUATION_REQUEST),
            Map.entry("performance-report", ProgressExamples.PERFORMANCE_REPORT),
            Map.entry("performance-order", ProgressExamples.PERFORMANCE_ORDER),
            Map.entry("suspension", ProgressExamples.SUSPENSION),
            Map.entry("lifting", ProgressExamples.LIFTING),
            Map.entry("corrective-order", ProgressExamples.CORRECTIVE_ORDER),
            Map.entry("change-requests/1/approval", "{}"),
            Map.entry("change-requests/1/refusal", ChangeExamples.CHANGE_REFUSAL),
            Map.entry("discontinuation-requests/1/approval", "{}"),
            Map.entry("discontinuation-requests/1/refusal", ChangeExamples.DISCONTINUATION_REFUSAL));

    @Test
    void nothingOfThisIsPossibleBeforeTheDecisionNorWithoutABody() {
        String id = GrantFixtures.applied();
        BY_STATE.forEach((command, body) -> {
            boolean officers = command.contains("/") || command.matches(".*order|suspension|lifting");
            Identity who = officers ? Identity.OFFICER : Identity.SHIRAHAMA;
            post(who, id, command, body).then().statusCode(409).body("code", equalTo("ILLEGAL_TRANSITION"));
            for (String broken : new String[] {null, "", "null", "[]", "{", "{\"nonsense\":1}"}) {
                post(who, id, command, broken).then().statusCode(400);
            }
            // the state speaks before the version
            GrantFixtures.send(who, id, command, body, "\"999\"").then().statusCode(409);
        });
    }

    private static void change(String id, Consumer<ObjectNode> change, String... codes) {
        post(
                        Identity.SHIRAHAMA,
                        id,
                        "change-requests",
                        ProgressFixtures.change(change).toString())
                .then()
                .statusCode(422)
                .body("errors.code", contains(codes));
    }

    private static void asDecided(ObjectNode body) {
        put(body, 0, 8_100_000);
        put(body, 3, 9_828_000);
    }

    private static void put(ObjectNode body, int line, long yen) {
        ((ObjectNode) body.at("/costs/" + line)).put("eligibleYen", yen);
    }

    private static void cost(ObjectNode body, String category, long yen) {
        body.withArray("costs").addObject().put("category", category).put("eligibleYen", yen);
    }

    private static ObjectNode noReasons() {
        return Fixtures.tree("{\"reasons\":[]}");
    }

    private static void refused(
            Identity who, String id, String command, ObjectNode body, int status, String code, String pointer) {
        var answer = post(who, id, command, body.toString())
                .then()
                .statusCode(status)
                .body("errors.code", contains(code));
        if (!pointer.isEmpty()) {
            answer.body("errors[0].pointer", equalTo(pointer));
        }
    }

    private static void broken(String id, String command, String body, String... pointers) {
        Identity who = command.matches(".*order|suspension|lifting") ? Identity.OFFICER : Identity.SHIRAHAMA;
        post(who, id, command, body).then().statusCode(422).body("errors.pointer", containsInAnyOrder(pointers));
    }
}
