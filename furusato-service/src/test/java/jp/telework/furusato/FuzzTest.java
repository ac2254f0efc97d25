package jp.telework.furusato;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.telework.furusato.selection.HiddenCalls;
import jp.telework.furusato.selection.SelectionFixtures;
import jp.telework.furusato.town.TownFixtures;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;
import jp.telework.test.fuzz.FuzzWalk;

@QuarkusTest
@ServiceDatabase("furusato")
class FuzzTest extends FuzzWalk {

    private static final String ROUND = "POST /api/furusato/v1/selection-rounds/{id}/";

    private static final String PROPOSAL = "/api/furusato/v1/town-proposals/{id}/";

    /** Commands come first with cases in which they succeed, those of the late stages too. */
    private static final List<Preparation> FEATURES = Stream.concat(
                    Stream.of(Preparation.each(Map.of(
                            ROUND + "evaluation",
                            SelectionFixtures::beginning,
                            ROUND + "selection",
                            () -> hidden(ROUND + "selection"),
                            ROUND + "result-publication",
                            SelectionFixtures::publishing,
                            "POST " + PROPOSAL + "reviewers",
                            () -> hidden("POST " + PROPOSAL + "reviewers"),
                            "PUT " + PROPOSAL + "evaluations/mine",
                            () -> hidden("PUT " + PROPOSAL + "evaluations/mine"),
                            "POST /api/furusato/v1/towns/{id}/progress-reports",
                            TownFixtures::reporting))),
                    AuthorisationTest.preparations().stream())
            .toList();

    private static Call hidden(String operation) {
        return new HiddenCalls().prepare(operation, "");
    }

    @Override
    protected List<Preparation> features() {
        return FEATURES;
    }
}
