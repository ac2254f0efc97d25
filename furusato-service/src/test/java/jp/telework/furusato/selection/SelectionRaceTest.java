package jp.telework.furusato.selection;

import static jp.telework.furusato.selection.SelectionFixtures.PROPOSALS;
import static jp.telework.furusato.selection.SelectionFixtures.ROUNDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import jp.telework.furusato.selection.SelectionFixtures.Decidable;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.HeldClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many approvers on one round: one selection; submissions and evaluations before it or after it, never in between. */
@QuarkusTest
@ServiceDatabase("furusato")
class SelectionRaceTest {

    private static final int RIVALS = 8;

    private final HeldClient client = new HeldClient();
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

    /** The control: deciding on what was read, without lock and version, succeeds for all rivals. */
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

    @Test
    void oneOfManySimultaneousSubmissionsGetsTheReceipt() throws Exception {
        String id = SelectionFixtures.completeDraft(SelectionFixtures.openRound());
        String etag = SelectionFixtures.etag(Identity.SHIRAHAMA, PROPOSALS + id);
        List<Callable<Integer>> rivals = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            rivals.add(() -> post(Identity.SHIRAHAMA, PROPOSALS + id + "/submission", etag, ""));
        }
        assertThat(atOnce(rivals)).isEqualTo(Map.of(200, 1L, 409, RIVALS - 1L));
        assertThat(count("proposal_submission WHERE proposal_id = '" + id + "'"))
                .isEqualTo(1);
    }

    /** So that no proposal is handed in between the reading of a round's proposals and the end of that decision. */
    @Test
    void aSubmissionWaitsForAnEvaluationThatBegins() throws Exception {
        UUID round = SelectionFixtures.openRound();
        String id = SelectionFixtures.completeDraft(round);
        String etag = SelectionFixtures.etag(Identity.SHIRAHAMA, PROPOSALS + id);
        waitsWhile(
                "FOR NO KEY UPDATE", round, () -> post(Identity.SHIRAHAMA, PROPOSALS + id + "/submission", etag, ""));
    }

    @Test
    void aSelectionWaitsForAnEvaluationInTheMaking() throws Exception {
        Decidable decidable = SelectionFixtures.decidable(2);
        String etag = SelectionFixtures.etag(Identity.APPROVER, ROUNDS + decidable.round());
        waitsWhile(
                "FOR SHARE",
                decidable.round(),
                () -> select(
                        Identity.APPROVER,
                        decidable.round(),
                        etag,
                        decidable.plan().toString()));
    }

    /** Locks the round as the other side does, sends the request, and sees it wait until the lock is gone. */
    private void waitsWhile(String lock, UUID round, Callable<Integer> request) throws Exception {
        Future<Integer> answer = TestDatabase.get().asService(statement -> {
            statement.getConnection().setAutoCommit(false);
            statement.execute("SELECT 1 FROM selection_round WHERE id = '" + round + "' " + lock);
            Future<Integer> sent = hands.submit(request);
            assertThatThrownBy(() -> sent.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            statement.getConnection().commit();
            return sent;
        });
        assertThat(answer.get()).isEqualTo(200);
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
        return post(approver, ROUNDS + round + "/selection", etag, plan);
    }

    private int post(Identity who, String path, String etag, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(RunningService.outside().resolve(path))
                .header("Authorization", who.bearer())
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.sendUntilServed(request).statusCode();
    }
}
