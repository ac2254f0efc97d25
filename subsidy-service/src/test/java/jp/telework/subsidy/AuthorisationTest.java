package jp.telework.subsidy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.telework.subsidy.application.ApplicationCalls;
import jp.telework.subsidy.call.CallCalls;
import jp.telework.subsidy.evaluation.EvaluationCalls;
import jp.telework.subsidy.grant.AfterwardsCalls;
import jp.telework.subsidy.grant.GrantCalls;
import jp.telework.subsidy.grant.MoneyCalls;
import jp.telework.subsidy.grant.ProgressCalls;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.AuthorisationWalk;
import jp.telework.test.authorisation.Call;

@QuarkusTest
@ServiceDatabase("subsidy")
class AuthorisationTest extends AuthorisationWalk {

    /** Each feature prepares its own operations; the first that knows one is asked. */
    private static final List<Preparation> FEATURES = List.of(
            new MoneyCalls(),
            new AfterwardsCalls(),
            new ProgressCalls(),
            new GrantCalls(),
            new EvaluationCalls(),
            new CallCalls(),
            new ApplicationCalls());

    @Override
    protected String base() {
        return "jp.telework.subsidy";
    }

    @Override
    protected Call prepare(String operation, String column) {
        return FEATURES.stream()
                .filter(feature -> feature.knows(operation))
                .findFirst()
                .map(feature -> feature.prepare(operation, column))
                .orElseGet(Call::plain);
    }
}
