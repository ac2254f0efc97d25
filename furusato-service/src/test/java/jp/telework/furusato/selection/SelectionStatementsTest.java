package jp.telework.furusato.selection;

import static jp.telework.furusato.selection.SelectionFixtures.API;
import static jp.telework.furusato.selection.SelectionFixtures.PROPOSALS;
import static jp.telework.furusato.selection.SelectionFixtures.ROUNDS;
import static jp.telework.furusato.selection.SelectionFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.function.Supplier;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** What each request costs the database, counted by the database itself; the commit included. */
@QuarkusTest
@ServiceDatabase("furusato")
class SelectionStatementsTest {

    @Test
    void submitsWithEightStatements() {
        String id = SelectionFixtures.completeDraft(SelectionFixtures.openRound());
        String etag = SelectionFixtures.etag(Identity.SHIRAHAMA, PROPOSALS + id);
        assertThat(cost(() -> as(Identity.SHIRAHAMA)
                        .header("If-Match", etag)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .post(PROPOSALS + id + "/submission")))
                .as(texts())
                .isEqualTo(8);
    }

    @Test
    void listsAndReadsWithOneQuery() {
        UUID round = SelectionFixtures.openRound();
        String id = SelectionFixtures.completeDraft(round);
        for (int i = 0; i < 4; i++) {
            SelectionFixtures.draft(round, proposal -> {});
        }
        for (String limit : new String[] {"1", "5", "100"}) {
            assertThat(cost(() ->
                            as(Identity.SHIRAHAMA).get(API + "/town-proposals?roundId=" + round + "&limit=" + limit)))
                    .as(texts())
                    .isEqualTo(2);
        }
        assertThat(cost(() -> as(Identity.SHIRAHAMA).get(PROPOSALS + id)))
                .as(texts())
                .isEqualTo(2);
        assertThat(cost(() -> as(Identity.OFFICER).get(API + "/selection-rounds?limit=100")))
                .as(texts())
                .isEqualTo(2);
    }

    /** The round, its proposals, their evaluations, the selection. */
    @Test
    void ranksWithFourQueriesHoweverManyProposalsThereAre() {
        for (int many : new int[] {1, 4}) {
            UUID round = SelectionFixtures.decidable(many).round();
            assertThat(cost(() -> as(Identity.OFFICER).get(ROUNDS + round + "/ranking")))
                    .as(texts())
                    .isEqualTo(5);
        }
    }

    private static long cost(Supplier<Response> request) {
        TestDatabase.get().startCounting();
        request.get().then().statusCode(200);
        return TestDatabase.get().statementsAndCommits();
    }

    private static String texts() {
        return TestDatabase.get().statementTexts();
    }
}
