package jp.telework.subsidy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.ActionsWalk;
import jp.telework.test.authorisation.Preparation;

/** What {@code …/actions} says is what a dry run finds, for every role. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ActionsWalkTest extends ActionsWalk {

    private final List<Preparation> features = AuthorisationTest.preparations();

    @Override
    protected List<Preparation> features() {
        return features;
    }

    @Override
    protected Set<String> codesOfBodies() {
        return Set.of(
                "DUPLICATE_REFERENCE",
                "WRONG_PAYMENT_KIND",
                "ORDER_TERM_RUNS",
                "YEAR_NOT_OVER",
                "YEAR_ALREADY_REPORTED",
                "ASSET_DISPOSED",
                "DISPOSAL_PENDING",
                "OUTCOME_ALREADY_REPORTED",
                "DECISION_DOES_NOT_FIT",
                "NOT_CONFIRMED");
    }
}
