package jp.telework.test.platform;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.odd.OddRequestWalk;

@QuarkusTest
@ServiceDatabase("notes")
class NotesOddRequestTest extends OddRequestWalk {

    @Override
    protected List<Preparation> features() {
        return List.of();
    }

    @Override
    protected Set<String> walkedElsewhere() {
        return Set.of();
    }

    @Override
    protected Call prepare(String operation, String column) {
        // One more each time, so that lists have a second page.
        Api.made(Identity.SHIRAHAMA);
        return NotesAuthorisationTest.call(operation, column);
    }
}
