package jp.telework.subsidy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.telework.subsidy.grant.LaterCalls;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.fuzz.FuzzWalk;

@QuarkusTest
@ServiceDatabase("subsidy")
class FuzzTest extends FuzzWalk {

    /** Commands on grants come first with cases in which they succeed, those of the late stages too. */
    private static final List<Preparation> FEATURES = Stream.concat(
                    Stream.of(new LaterCalls()), AuthorisationTest.staged().stream())
            .toList();

    @Override
    protected List<Preparation> features() {
        return FEATURES;
    }

    /** The simulation of a submission. */
    @Override
    protected Set<String> judgingAnyBody() {
        return Set.of("POST /api/subsidy/v1/assessments");
    }
}
