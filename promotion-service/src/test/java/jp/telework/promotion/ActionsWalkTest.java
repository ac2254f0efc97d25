package jp.telework.promotion;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.ActionsWalk;
import jp.telework.test.authorisation.Preparation;

/** What {@code …/actions} says is what a dry run finds, for every role. */
@QuarkusTest
@ServiceDatabase("promotion")
class ActionsWalkTest extends ActionsWalk {

    private final List<Preparation> features = AuthorisationTest.preparations();

    @Override
    protected List<Preparation> features() {
        return features;
    }

    /** An organisation registers once, a ministry reports once, and a reviewer has a place: that follows from what else exists. */
    @Override
    protected Set<String> codesOfBodies() {
        return Set.of("ALREADY_REGISTERED", "ALREADY_REPORTED", "ALREADY_ASSIGNED", "REVIEWER_FULL");
    }
}
