package jp.telework.subsidy.grant.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.database.Unguarded;
import org.junit.jupiter.api.Test;

/** 64 decisions at one moment where the budget reaches for 40. */
@QuarkusTest
@ServiceDatabase("subsidy")
class BudgetRaceTest {

    private static final int RIVALS = 64;
    private static final int FITTING = 40;
    private static final long EACH = 24_504_000;

    @Test
    void grantsExactlyAsManyAsTheBudgetReachesFor() throws Exception {
        UUID call = Fixtures.publishedCall(body -> body.put("budgetYen", FITTING * EACH + 1_000));
        List<String> ids = drafted(call, RIVALS);
        List<Callable<Integer>> decisions = ids.stream()
                .map(id -> {
                    String etag = GrantFixtures.etag(id);
                    return (Callable<Integer>) () -> GrantFixtures.send(Identity.APPROVER, id, "decision", null, etag)
                            .statusCode();
                })
                .toList();
        Map<Integer, Long> statuses =
                atOnce(decisions).stream().collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        assertThat(statuses).isEqualTo(Map.of(200, (long) FITTING, 409, (long) RIVALS - FITTING));
        assertThat(number("SELECT count(*) FROM grant_case WHERE status = 'GRANTED' AND call_id = '" + call + "'"))
                .isEqualTo(FITTING);
        assertThat(number("SELECT committed_yen FROM budget WHERE call_id = '" + call + "'"))
                .isEqualTo(FITTING * EACH)
                .isEqualTo(number("SELECT sum(committed_yen) FROM budget_entry WHERE call_id = '" + call + "'"))
                .isEqualTo(number("SELECT sum(decided_yen) FROM grant_case WHERE call_id = '" + call + "'"));
    }

    /** The control: the same decisions against the same statement without its condition, and without the CHECK behind it. */
    @Test
    void controlWithoutTheConditionTheBudgetIsOverspent() {
        int fitting = 4;
        UUID call = Fixtures.publishedCall(body -> body.put("budgetYen", fitting * EACH + 1_000));
        List<String> ids = drafted(call, 16);
        List<String> etags = ids.stream().map(GrantFixtures::etag).toList();
        Unguarded.withoutConstraint(
                "budget",
                "committed_yen",
                () -> {
                    Unguarded.without(
                            "? <= 0 OR committed_yen + ? <= budget_yen",
                            () -> Together.run(
                                    ids.size(),
                                    i -> () -> GrantFixtures.send(
                                                    Identity.APPROVER, ids.get(i), "decision", null, etags.get(i))
                                            .statusCode()));
                    assertThat(number("SELECT committed_yen FROM budget WHERE call_id = '" + call + "'"))
                            .isGreaterThan(fitting * EACH + 1_000);
                },
                "UPDATE budget SET budget_yen = committed_yen WHERE committed_yen > budget_yen");
    }

    /** One drafted case, and copies of it: what differs between rivals is only their ids. */
    private static List<String> drafted(UUID call, int count) {
        List<String> ids = new ArrayList<>();
        String first = GrantFixtures.applied(GrantFixtures.opened(call));
        GrantFixtures.post(Identity.OFFICER, first, "decision-draft", "{}")
                .then()
                .statusCode(200);
        ids.add(first);
        for (int i = 1; i < count; i++) {
            String id = UUID.randomUUID().toString();
            String application = UUID.randomUUID().toString();
            copy(
                    "application",
                    "id",
                    "(SELECT application_id FROM grant_case WHERE id = '" + first + "')",
                    Map.of("id", application, "receipt_number", "COPY-" + application));
            copy("grant_case", "id", "'" + first + "'", Map.of("id", id, "application_id", application));
            copy("grant_act", "grant_id", "'" + first + "'", Map.of("grant_id", id));
            ids.add(id);
        }
        return ids;
    }

    private static void copy(String table, String key, String from, Map<String, String> changes) {
        String json = changes.entrySet().stream()
                .map(change -> "'" + change.getKey() + "', '" + change.getValue() + "'")
                .collect(Collectors.joining(", "));
        TestDatabase.get()
                .execute("INSERT INTO " + table + " SELECT (jsonb_populate_record(t, jsonb_build_object(" + json
                        + "))).* FROM " + table + " t WHERE t." + key + " = " + from);
    }

    private static long number(String sql) {
        return TestDatabase.get().number(sql);
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(calls.size());
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Integer>> futures = new ArrayList<>();
            for (Callable<Integer> call : calls) {
                futures.add(hands.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            start.countDown();
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            hands.shutdownNow();
        }
    }
}
