package jp.telework.seminar;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.ActionsWalk;
import jp.telework.test.authorisation.Preparation;

/** What {@code …/actions} says is what a dry run finds, for every role. */
@QuarkusTest
@ServiceDatabase("seminar")
class ActionsWalkTest extends ActionsWalk {

    private final List<Preparation> features = AuthorisationTest.preparations();

    @Override
    protected List<Preparation> features() {
        return features;
    }

    /** The example of a copy names the day and the speaker of another seminar. */
    @Override
    protected Set<String> codesOfBodies() {
        return Set.of("DOUBLE_BOOKING");
    }

    /** A second click on a mail's link changes nothing and sees the same. */
    @Override
    protected Set<String> repeatable() {
        return Set.of("POST /api/seminar/v1/registrations/{id}/confirmation");
    }
}
