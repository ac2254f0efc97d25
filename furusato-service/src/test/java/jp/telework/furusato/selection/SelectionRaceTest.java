package jp.telework.furusato.selection;

import static jp.telework.furusato.selection.SelectionFixtures.ROUNDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import jp.telework.furusato.selection.SelectionFixtures.Decidable;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many approvers on one round: one selection. */
@QuarkusTest
@ServiceDatabase("furusato")
class SelectionRaceTest {

    private static final int RIVALS = 8;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService hands = Executors.newFixedThreadPool(RIVALS);

    @AfterEach
    void rest() {
        hands.shutdownNow();
    }

    @Test
    void letsOneOfManySimultaneousSelectionsThrough() throws Exception {
        Decidable decidable = SelectionFixtures.decidable(3);
        String etag = SelectionFixtures.etag(Identity.APPROVER, ROUNDS + decidable.round());
        List<String> plans = List.of(
                decidable.plan().toString(),
                SelectionFixtures.plan(decidable.candidates(), List.of()).toString());
        List<Callable<Integer>> rivals = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            String plan = plans.get(i % plans.size());
            Identity approver = i % 2 == 0 ? Identity.APPROVER : Identity.APPROVER2;
            rivals.add(() -> select(approver, decidable.round(), etag, plan));
        }
        assertThat(atOnce(rivals)).isEqualTo(Map.of(200, 1L, 409, RIVALS - 1L));
        String round = decidable.round().toString();
        assertThat(count("selection WHERE round_id = '" + round + "'")).isEqualTo(1);
        assertThat(count("event WHERE type = 'jp.telework.furusato.selection-round.selected.v1'"
                        + " AND subject = 'selection-round/" + round + "'"))
                .isEqualTo(1);
        assertThat(count("town_proposal WHERE round_id = '" + round + "' AND status = 'UNDER_EVALUATION'"))
                .isZero();
    }

    /** The control: deciding on what was read, without lock and version, succeeds for everybody. */
    @Test
    void everybodyDecidesWithoutTheGuard() throws Exception {
        UUID round = SelectionFixtures.decidable(1).round();
        CyclicBarrier read = new CyclicBarrier(RIVALS);
        List<Callable<Integer>> rivals = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            rivals.add(() -> TestDatabase.get().asService(statement -> {
                String status;
                try (ResultSet row =
                        statement.executeQuery("SELECT status FROM selection_round WHERE id = '" + round + "'")) {
                    row.next();
                    status = row.getString(1);
                }
                await(read);
                return status.equals("EVALUATING")
                        ? statement.executeUpdate(
                                "UPDATE selection_round SET status = 'SELECTED' WHERE id = '" + round + "'")
                        : 0;
            }));
        }
        assertThat(atOnce(rivals)).isEqualTo(Map.of(1, (long) RIVALS));
    }

    private static long count(String from) {
        return TestDatabase.get().number("SELECT count(*) FROM " + from);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private <T> Map<T, Long> atOnce(List<Callable<T>> rivals) throws Exception {
        CyclicBarrier start = new CyclicBarrier(rivals.size());
        List<Future<T>> futures = new ArrayList<>();
        for (Callable<T> rival : rivals) {
            futures.add(hands.submit(() -> {
                start.await();
                return rival.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get());
        }
        return results.stream().collect(Collectors.groupingBy(result -> result, Collectors.counting()));
    }

    private int select(Identity approver, UUID round, String etag, String plan) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(RunningService.outside().resolve(ROUNDS + round + "/selection"))
                .header("Authorization", approver.bearer())
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .POST(HttpRequest.BodyPublishers.ofString(plan))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }
}
