package jp.telework.subsidy.grant;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import jp.telework.casework.approval.api.ApprovalExamples;
import jp.telework.subsidy.grant.decision.api.DecisionExamples;
import jp.telework.subsidy.grant.lifecycle.api.Examples;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/**
 * Prepares the operations on grants. An allowed call changes its case and gets its own. Refused calls share a case: the
 * service refuses a caller before it looks at the case's state.
 */
public final class GrantCalls implements Preparation {

    private static final String GRANT = "/api/subsidy/v1/grants/{id}";

    private final Map<String, String> cases = new HashMap<>();

    @Override
    public boolean knows(String operation) {
        return operation.contains("/api/subsidy/v1/grants")
                || operation.endsWith("/api/subsidy/v1/approvals")
                || operation.endsWith("/calls/{id}/budget");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.startsWith("POST") && operation.endsWith("/approvals")) {
            return Call.plain().json(ApprovalExamples.BULK);
        }
        if (!operation.contains(GRANT)) {
            return operation.contains("/calls/{id}")
                    ? Call.plain().path("id", callOf(shared("opened", GrantFixtures::opened)))
                    : Call.plain();
        }
        String id = operation.contains("/notices")
                ? shared("granted", GrantFixtures::granted)
                : shared("opened", GrantFixtures::opened);
        Call call = Call.plain()
                .path("id", id)
                .path("number", 1)
                .path("kind", "grant-decision")
                .header("If-Match", GrantFixtures.etag(id));
        String command = operation.substring(operation.indexOf(GRANT) + GRANT.length());
        String body = BODIES.get(command);
        return body == null ? call : call.json(body);
    }

    /** A state that forbids the command answers 409, which shows as well that the caller came through. */
    private static final Map<String, String> BODIES = Map.of(
            "/formal-application", "{}",
            "/formal-application/return", Examples.REASON,
            "/decision-draft", DecisionExamples.DECISION_DRAFT,
            "/decision-draft/return", Examples.REASON,
            "/duplicate-settlements", DecisionExamples.DUPLICATE_SETTLEMENT,
            "/early-start", DecisionExamples.EARLY_START,
            "/approval", ApprovalExamples.APPROVAL,
            "/approval/return", Examples.REASON,
            "/refusal", Examples.ADVERSE_ACT,
            "/withdrawal", Examples.REASON);

    private String shared(String name, Supplier<String> made) {
        return cases.computeIfAbsent(name, key -> made.get());
    }

    private static String callOf(String id) {
        return GrantFixtures.get(id).path("callId");
    }
}
