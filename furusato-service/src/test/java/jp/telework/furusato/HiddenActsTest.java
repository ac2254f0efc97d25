package jp.telework.furusato;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.telework.furusato.selection.HiddenCalls;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.HiddenActsWalk;
import jp.telework.test.authorisation.Preparation;

/** The ministry's steps before the publication of a result change no byte that other readers get. */
@QuarkusTest
@ServiceDatabase("furusato")
class HiddenActsTest extends HiddenActsWalk {

    private static final String API = "/api/furusato/v1";
    private static final String ROUND = API + "/selection-rounds/{id}";

    private static final String READ = "POST " + API + "/town-proposals/{id}/messages/read";

    private final List<Preparation> features = features(AuthorisationTest.preparations());

    private static List<Preparation> features(List<Preparation> ordinary) {
        List<Preparation> features = new ArrayList<>(List.of(new HiddenCalls()));
        features.addAll(ordinary);
        return features;
    }

    @Override
    protected List<Preparation> features() {
        return features;
    }

    /** Applicants mark messages as read too; what an officer has read is the ministry's own. */
    @Override
    protected List<Step> variants() {
        return List.of(new Step(READ, "officer", () -> Preparation.of(features, READ, "officer")));
    }

    @Override
    protected Set<String> internalActions() {
        return Set.of(
                "SELECT_TOWNS",
                "DRAFT_SELECTION",
                "APPROVE_SELECTION",
                "RETURN_SELECTION",
                "TOWN_DRAFT_ADOPTION",
                "TOWN_APPROVE_ADOPTION",
                "TOWN_RETURN_ADOPTION",
                "READ_MESSAGES",
                "SET_RETENTION_HOLD",
                "REVIEW_RETENTION_HOLD",
                "RELEASE_RETENTION_HOLD");
    }

    @Override
    protected List<String> states() {
        return List.of("UNDER_EVALUATION", "SELECTED", "NOT_SELECTED", "SUBMITTED");
    }

    /** The reviewer reads the tasks that are assigned. */
    @Override
    protected Map<String, Set<String>> knownTo() {
        String reviewers = API + "/town-proposals/{id}/reviewers";
        return Map.of(
                "POST " + reviewers, Set.of("reviewer"), "DELETE " + reviewers + "/{reviewer}", Set.of("reviewer"));
    }

    /** The register of sites is public. */
    @Override
    protected Set<String> published() {
        return Set.of(
                "POST " + ROUND + "/publication",
                "POST " + API + "/sites",
                "PUT " + API + "/sites/{id}",
                "POST " + API + "/sites/{id}/outcomes/{fiscalYear}/confirmation");
    }

    @Override
    protected Set<String> refused() {
        return Set.of("POST " + ROUND + "/evaluation", "POST " + ROUND + "/result-publication");
    }

    @Override
    protected String told() {
        return "POST " + API + "/town-proposals/{id}/return";
    }

    @Override
    protected Map<String, String> neighbours(String collection) {
        return collection.equals("selection-rounds")
                ? Map.of("town-proposals", "SELECT id FROM town_proposal WHERE round_id = '%s'")
                : Map.of();
    }
}
