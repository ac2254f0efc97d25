package jp.telework.subsidy.grant.lifecycle;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.AfterwardsFixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.MoneyFixtures;
import jp.telework.subsidy.grant.ProgressFixtures;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@code /actions} says of a case is what a dry run of the same caller finds, in every state and for every role. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ActionsOfStatesTest {

    private static final List<Identity> CALLERS =
            List.of(Identity.SHIRAHAMA, Identity.OFFICER, Identity.APPROVER, Identity.BACKOFFICE, Identity.AUDITOR);

    /** Refusals with 409 that follow from what the body says. */
    private static final Set<String> OF_BODIES = Set.of(
            "DUPLICATE_REFERENCE",
            "WRONG_PAYMENT_KIND",
            "ORDER_TERM_RUNS",
            "YEAR_NOT_OVER",
            "YEAR_ALREADY_REPORTED",
            "ASSET_DISPOSED",
            "DISPOSAL_PENDING",
            "OUTCOME_ALREADY_REPORTED");

    /** Where an action is about one act: the kind of the act. */
    private static final Map<String, String> PARTS = Map.of(
            "change-requests", "CHANGE_REQUEST",
            "discontinuation-requests", "DISCONTINUATION_REQUEST",
            "disposal-requests", "DISPOSAL_REQUEST",
            "evidence", "EVIDENCE",
            "payments", "PAYMENT_INSTRUCTION");

    private final JsonNode contract = Fixtures.tree(RunningService.openApi());

    @Test
    void saysWhatADryRunFinds() {
        List<String> wrong = new ArrayList<>();
        cases().forEach((state, made) -> {
            String id = made.get();
            for (Identity caller : CALLERS) {
                List<Map<String, Object>> actions = as(caller)
                        .get(API + "/grants/" + id + "/actions")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("");
                actions.forEach(action -> hold(action, caller, id, state, wrong));
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static Map<String, Supplier<String>> cases() {
        Map<String, Supplier<String>> cases = new LinkedHashMap<>();
        cases.put("opened", GrantFixtures::opened);
        cases.put("applied", GrantFixtures::applied);
        cases.put("drafted", () -> {
            String id = GrantFixtures.applied();
            GrantFixtures.post(Identity.OFFICER, id, "decision-draft", "{}")
                    .then()
                    .statusCode(200);
            return id;
        });
        cases.put("granted", GrantFixtures::granted);
        cases.put("in progress", GrantFixtures::inProgress);
        cases.put("change requested", () -> {
            String id = GrantFixtures.inProgress();
            ProgressFixtures.changeRequested(id);
            return id;
        });
        cases.put("discontinuation requested", () -> {
            String id = GrantFixtures.inProgress();
            ProgressFixtures.discontinuationRequested(id);
            return id;
        });
        cases.put("reported", ProgressFixtures::reported);
        cases.put("outcome of a payment unknown", () -> {
            String id = MoneyFixtures.fixed();
            int request = MoneyFixtures.requested(id, "FINAL", 1_000_000);
            MoneyFixtures.pay(id, request, 1_000_000, "UNKNOWN", "ADAMS-" + id)
                    .then()
                    .statusCode(200);
            return id;
        });
        cases.put("fixed", MoneyFixtures::fixed);
        cases.put("paid", () -> AfterwardsFixtures.paid(AfterwardsFixtures.fixed()));
        cases.put("cancelled after an advance", () -> {
            String id = GrantFixtures.inProgress();
            MoneyFixtures.paid(id, "ADVANCE", 10_000_000);
            MoneyFixtures.cancelled(id, "ART_17");
            return id;
        });
        cases.put("return ordered", MoneyFixtures::ordered);
        return cases;
    }

    private void hold(Map<String, Object> action, Identity caller, String id, String state, List<String> wrong) {
        if (action.get("action").equals("evidence")) {
            return;
        }
        boolean allowed = Boolean.TRUE.equals(action.get("allowed"));
        String body = body((String) action.get("schema"), id);
        Response dry = dryRun(action, caller, id, body);
        boolean possible = dry.statusCode() < 300
                || dry.statusCode() == 422 && body != null
                || dry.statusCode() == 409 && OF_BODIES.contains(dry.<String>path("code"));
        if (allowed != possible) {
            wrong.add("%s, %s as %s: told %s %s, dry run %d %s"
                    .formatted(
                            state,
                            action.get("action"),
                            caller,
                            allowed,
                            action.get("reasons"),
                            dry.statusCode(),
                            dry.statusCode() < 300 ? "" : dry.path("code")));
        }
    }

    /** The contract's example; a payment is of the case's request. */
    private @Nullable String body(@Nullable String schema, String id) {
        if (schema == null) {
            return null;
        }
        JsonNode body =
                contract.at("/components/schemas/" + schema + "/examples/0").deepCopy();
        List<Integer> requests = numbers("PAYMENT_REQUEST", id);
        if (body.has("requestNumber") && !requests.isEmpty()) {
            ((ObjectNode) body).put("requestNumber", requests.get(0));
        }
        return body.toString();
    }

    private static List<Integer> numbers(String kind, String id) {
        return GrantFixtures.get(id).path("timeline.findAll { it.kind == '" + kind + "' }.number");
    }

    private static Response dryRun(Map<String, Object> action, Identity caller, String id, @Nullable String body) {
        String href = (String) action.get("href");
        RequestSpecification request =
                as(caller).queryParam("dryRun", "true").header("If-Match", GrantFixtures.etag(id));
        return (body == null ? request : request.body(body))
                .urlEncodingEnabled(false)
                .request((String) action.get("method"), href.replace("{number}", numberOf(action, id)));
    }

    private static String numberOf(Map<String, Object> action, String id) {
        String part = ((String) action.get("action")).replaceFirst("/.*", "");
        List<Integer> numbers = numbers(PARTS.getOrDefault(part, ""), id);
        return numbers.isEmpty() ? "1" : numbers.get(numbers.size() - 1).toString();
    }
}
