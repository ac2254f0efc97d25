package jp.telework.subsidy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.telework.subsidy.evaluation.HiddenCalls;
import jp.telework.subsidy.grant.HiddenGrantCalls;
import jp.telework.subsidy.grant.StagedCalls;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.HiddenActsWalk;
import jp.telework.test.authorisation.Preparation;

/** The ministry's steps before the publication of a result change no byte that other readers get. */
@QuarkusTest
@ServiceDatabase("subsidy")
class HiddenActsTest extends HiddenActsWalk {

    private static final String API = "/api/subsidy/v1";
    private static final String GRANT = "POST " + API + "/grants/{id}/";

    private static final String READ = "POST " + API + "/applications/{id}/messages/read";

    private final List<Preparation> features = features(AuthorisationTest.preparations());

    private static List<Preparation> features(List<Preparation> ordinary) {
        List<Preparation> features =
                new ArrayList<>(List.of(new HiddenCalls(), new HiddenGrantCalls(), new StagedCalls()));
        features.addAll(ordinary);
        return features;
    }

    @Override
    protected List<Preparation> features() {
        return features;
    }

    @Override
    protected List<Step> variants() {
        return List.of(
                // Applicants mark messages as read too; what an officer has read is the ministry's own.
                new Step(READ, "officer", () -> Preparation.of(features, READ, "officer")),
                new Step(HiddenGrantCalls.DECISION, "approver", HiddenGrantCalls::firstApproval),
                new Step(GRANT + "final-amount", "officer", HiddenGrantCalls::drafting),
                new Step(GRANT + "approval/return", "approver", HiddenGrantCalls::returning));
    }

    @Override
    protected Set<String> internalActions() {
        Set<String> actions = Arrays.stream(GrantAction.values())
                .filter(GrantAction::internal)
                .map(action -> "GRANT_" + action)
                .collect(Collectors.toSet());
        actions.addAll(List.of(
                "ADOPT_APPLICATIONS",
                "DRAFT_ADOPTION",
                "APPROVE_ADOPTION",
                "RETURN_ADOPTION",
                "DRAFT_QUESTION_ANSWER",
                "READ_MESSAGES",
                "EXAMINE_RELIEF",
                "DRAFT_DECISION_RELIEF",
                "RETURN_DECISION_RELIEF",
                "SET_RETENTION_HOLD",
                "REVIEW_RETENTION_HOLD",
                "RELEASE_RETENTION_HOLD"));
        return actions;
    }

    @Override
    protected List<String> states() {
        return List.of(
                "UNDER_EVALUATION",
                "ADOPTED",
                "NOT_ADOPTED",
                "APPLIED",
                "DECISION_DRAFTED",
                "GRANTED",
                "RECEIVED",
                "ANSWER_DRAFTED",
                "DECLARED",
                "EXAMINED",
                "CERTIFIED");
    }

    /** The reviewer reads the tasks that are assigned. */
    @Override
    protected Map<String, Set<String>> knownTo() {
        String reviewers = API + "/applications/{id}/reviewers";
        return Map.of(
                "POST " + reviewers, Set.of("reviewer"), "DELETE " + reviewers + "/{reviewer}", Set.of("reviewer"));
    }

    @Override
    protected Set<String> published() {
        String call = "POST " + API + "/calls/{id}/";
        return Set.of(
                call + "publication",
                call + "extension",
                call + "errata",
                call + "cancellation",
                call + "files/{number}/replacement");
    }

    @Override
    protected Set<String> refused() {
        return Set.of(
                "POST " + API + "/calls/{id}/result-publication",
                GRANT + "suspension",
                GRANT + "lifting",
                GRANT + "payments/{number}/lookup",
                GRANT + "return-order",
                GRANT + "return-order/extension",
                GRANT + "return-order/waiver",
                GRANT + "repayments",
                GRANT + "disposal-requests/{number}/approval",
                GRANT + "disposal-requests/{number}/refusal",
                GRANT + "inspections",
                GRANT + "closing");
    }

    @Override
    protected String told() {
        return GRANT + "formal-application/return";
    }

    @Override
    protected Map<String, String> neighbours(String collection) {
        return switch (collection) {
            case "calls" -> Map.of("applications", "SELECT id FROM application WHERE call_id = '%s'");
            case "applications" -> Map.of("calls", "SELECT call_id FROM application WHERE id = '%s'");
            case "grants" -> Map.of("applications", "SELECT application_id FROM grant_case WHERE id = '%s'");
            default -> Map.of();
        };
    }
}
