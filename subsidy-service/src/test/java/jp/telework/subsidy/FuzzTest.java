package jp.telework.subsidy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.telework.subsidy.grant.HiddenGrantCalls;
import jp.telework.subsidy.grant.LaterCalls;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.fuzz.FuzzWalk;

@QuarkusTest
@ServiceDatabase("subsidy")
class FuzzTest extends FuzzWalk {

    private static final String GRANT = "POST /api/subsidy/v1/grants/{id}/";

    /** Commands come first with cases in which they succeed, those of the late stages too. */
    private static final List<Preparation> FEATURES = Stream.concat(
                    Stream.of(
                            new LaterCalls(),
                            new HiddenGrantCalls(),
                            jp.telework.subsidy.evaluation.LaterCalls.preparation()),
                    AuthorisationTest.staged().stream())
            .toList();

    @Override
    protected List<Preparation> features() {
        return FEATURES;
    }

    /** Without a route in the terms of the call the approver disposes. */
    @Override
    protected Map<String, String> callers() {
        return Map.of(
                GRANT + "refusal", "approver",
                GRANT + "cancellation", "approver",
                GRANT + "return-order/waiver", "approver");
    }

    /** The simulation of a submission. */
    @Override
    protected Set<String> judgingAnyBody() {
        return Set.of("POST /api/subsidy/v1/assessments");
    }
}
