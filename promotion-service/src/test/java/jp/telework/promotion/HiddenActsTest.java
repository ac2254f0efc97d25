package jp.telework.promotion;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.POST;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.HiddenActsWalk;
import jp.telework.test.authorisation.Preparation;

/** What the ministry decides on applications shows in no byte that others read before the publication. */
@QuarkusTest
@ServiceDatabase("promotion")
class HiddenActsTest extends HiddenActsWalk {

    private static final String POST = "POST /api/promotion/v1/";

    private final List<Preparation> features = AuthorisationTest.preparations();

    @Override
    protected List<Preparation> features() {
        return features;
    }

    @Override
    protected Set<String> internalActions() {
        return Set.of(
                "DRAFT_DECISION_RECOGNITION_ENTRY",
                "APPROVE_DECISION_RECOGNITION_ENTRY",
                "RETURN_DECISION_RECOGNITION_ENTRY",
                "BEGIN_RECOGNITION_JURY",
                "DRAFT_PRIZES_RECOGNITION_JURY",
                "APPROVE_PRIZES_RECOGNITION_JURY",
                "RETURN_PRIZES_RECOGNITION_JURY",
                "CREATE_RECOGNITION_ROUND",
                "CHANGE_RECOGNITION_ROUND",
                "DRAFT_ACTION_PLAN",
                "CHANGE_ACTION_PLAN",
                "REPORT_ACTION_PLAN_PROGRESS",
                "CHANGE_ACTION_PLAN_PROGRESS",
                "RETURN_ACTION_PLAN_PROGRESS",
                "DRAFT_ACTION_PLAN_MEETING",
                "CHANGE_ACTION_PLAN_MEETING",
                "RECORD_CENTRE_TICKET",
                "CHANGE_CENTRE_TICKET",
                "ANSWER_CENTRE_TICKET",
                "HAND_OVER_CENTRE_TICKET",
                "SET_RETENTION_HOLD",
                "REVIEW_RETENTION_HOLD",
                "RELEASE_RETENTION_HOLD");
    }

    /** The secretariat reviews what the ministries report, and a reviewer reads what is assigned. */
    @Override
    protected Map<String, Set<String>> knownTo() {
        return Map.of(
                POST + "recognition-entries/{id}/reviewers",
                Set.of("reviewer"),
                "DELETE /api/promotion/v1/recognition-entries/{id}/reviewers/{reviewer}",
                Set.of("reviewer"),
                POST + "action-plans/{id}/progress",
                Set.of("secretariat"),
                "PUT /api/promotion/v1/action-plan-progress/{id}",
                Set.of("secretariat"));
    }

    @Override
    protected List<String> states() {
        return List.of();
    }

    @Override
    protected Set<String> published() {
        return Set.of(
                POST + "action-plans/{id}/publication",
                POST + "action-plan-progress/{id}/acceptance",
                POST + "action-plan-meetings/{id}/publication",
                POST + "campaigns/{id}/publication",
                POST + "campaigns/{id}/figures",
                POST + "recognition-rounds/{id}/publication",
                POST + "recognition-rounds/{id}/result-publication");
    }

    @Override
    protected Set<String> refused() {
        return Set.of();
    }

    @Override
    protected String told() {
        return POST + "recognition-rounds/{id}/publication";
    }
}
