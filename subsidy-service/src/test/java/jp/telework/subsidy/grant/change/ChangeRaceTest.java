package jp.telework.subsidy.grant.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.ProgressFixtures;
import jp.telework.subsidy.grant.change.api.ChangeExamples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.Tags;
import org.junit.jupiter.api.Test;

/** Two officers decide the same request at one moment, one this way, one that way. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ChangeRaceTest {

    private static final int ROUNDS = 12;
    private static final Identity OTHER_OFFICER = new Identity(
            "officer2",
            Identity.OFFICER.client(),
            Identity.OFFICER.organisation(),
            Identity.OFFICER.organisationName(),
            Identity.OFFICER.roles());

    @Test
    void exactlyOneOfTwoDecisionsStands() throws Exception {
        String id = GrantFixtures.inProgress();
        for (int round = 0; round < ROUNDS; round++) {
            int request = ProgressFixtures.requested(
                    id, "change-requests", Fixtures.tree("{\"content\":\"席の配置を変える。\",\"reason\":\"動線の改善\"}"));
            // with the tag of what they saw the loser hears 412, with the next one too the rule itself must refuse
            String seen = GrantFixtures.etag(id);
            String etag = round % 2 == 0 ? seen : Tags.andNext(seen, 1);
            String at = "change-requests/" + request;
            List<Integer> statuses = atOnce(
                    () -> GrantFixtures.send(Identity.OFFICER, id, at + "/approval", "{}", etag)
                            .statusCode(),
                    () -> GrantFixtures.send(OTHER_OFFICER, id, at + "/refusal", ChangeExamples.CHANGE_REFUSAL, etag)
                            .statusCode());
            assertThat(statuses).containsOnlyOnce(200);
            assertThat(statuses).filteredOn(status -> status != 200).isSubsetOf(Set.of(round % 2 == 0 ? 412 : 409));
            assertThat(TestDatabase.get()
                            .number("SELECT count(*) FROM grant_act WHERE grant_id = '" + id
                                    + "' AND kind IN ('CHANGE_APPROVAL', 'CHANGE_REFUSAL')"
                                    + " AND content->>'request' = '" + request + "'"))
                    .isEqualTo(1);
        }
    }

    /** The control: looking whether the request is open and deciding afterwards, with nothing that guards the case. */
    @Test
    void controlLookingFirstAndDecidingAfterwardsDecidesTwice() throws Exception {
        TestDatabase.get().execute("CREATE TABLE unguarded_decision (request integer)");
        try {
            atOnce(ChangeRaceTest::decideUnguarded, ChangeRaceTest::decideUnguarded);
            assertThat(TestDatabase.get().number("SELECT count(*) FROM unguarded_decision WHERE request = 1"))
                    .isEqualTo(2);
        } finally {
            TestDatabase.get().execute("DROP TABLE unguarded_decision");
        }
    }

    private static Integer decideUnguarded() {
        return TestDatabase.get().asAdministrator(statement -> {
            boolean open;
            try (var row = statement.executeQuery(
                    "SELECT count(*) = 0, pg_sleep(0.1) FROM unguarded_decision WHERE request = 1")) {
                row.next();
                open = row.getBoolean(1);
            }
            return open ? statement.executeUpdate("INSERT INTO unguarded_decision VALUES (1)") : 0;
        });
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<Integer>> futures = new ArrayList<>();
            for (Callable<Integer> call : List.of(one, other)) {
                futures.add(hands.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            return List.of(futures.get(0).get(), futures.get(1).get());
        } finally {
            hands.shutdownNow();
        }
    }
}
