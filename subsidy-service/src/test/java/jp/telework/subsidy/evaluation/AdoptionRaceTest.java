package jp.telework.subsidy.evaluation;

import static jp.telework.subsidy.Fixtures.API;
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
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.evaluation.EvaluationFixtures.Decidable;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.HeldClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many approvers on one call, and reviewers against an approver: one adoption, by all that was submitted before it. */
@QuarkusTest
@ServiceDatabase("subsidy")
class AdoptionRaceTest {

    private static final int RIVALS = 10;
    private static final int PLACES = 2;

    private final HeldClient client = new HeldClient();
    private final ExecutorService hands = Executors.newFixedThreadPool(RIVALS);

    @AfterEach
    void rest() {
        hands.shutdownNow();
    }

    @Test
    void letsOneOfManySimultaneousAdoptionsThrough() throws Exception {
        Decidable decidable = EvaluationFixtures.decidable(3);
        String etag = EvaluationFixtures.etagOf(decidable.call());
        List<String> plans = List.of(
                decidable.plan().toString(),
                EvaluationFixtures.plan(decidable.candidates(), List.of()).toString());
        List<Callable<Integer>> rivals = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            String plan = plans.get(i % plans.size());
            rivals.add(() -> adopt(decidable.call(), etag, plan));
        }
        assertThat(atOnce(rivals)).isEqualTo(Map.of(200, 1L, 409, (long) RIVALS - 1));
        assertThat(count("adoption WHERE call_id = '" + decidable.call() + "'")).isEqualTo(1);
        assertThat(count("event WHERE type = 'jp.telework.subsidy.call.adopted.v1' AND subject = 'call/"
                        + decidable.call() + "'"))
                .isEqualTo(1);
        assertThat(count("grant_case g JOIN application a ON a.id = g.application_id WHERE a.call_id = '"
                        + decidable.call() + "'"))
                .isEqualTo(count("application WHERE status = 'ADOPTED' AND call_id = '" + decidable.call() + "'"));
    }

    /** The control: deciding on what was read, without lock and version, succeeds for all rivals. */
    @Test
    void everybodyDecidesWithoutTheGuard() throws Exception {
        UUID call = EvaluationFixtures.decidable(1).call();
        CyclicBarrier read = new CyclicBarrier(RIVALS);
        List<Callable<Integer>> rivals = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            rivals.add(() -> TestDatabase.get().asService(statement -> {
                String status;
                try (ResultSet row = statement.executeQuery("SELECT status FROM call WHERE id = '" + call + "'")) {
                    row.next();
                    status = row.getString(1);
                }
                await(read);
                return status.equals("PUBLISHED")
                        ? statement.executeUpdate(
                                "UPDATE call SET status = 'DECIDED', adopted_yen = 0 WHERE id = '" + call + "'")
                        : 0;
            }));
        }
        assertThat(atOnce(rivals)).isEqualTo(Map.of(1, (long) RIVALS));
    }

    /** Each plan keeps the two places; all of them together would take three. */
    @Test
    void rivalsNeverTakeMorePlacesThanTheCallHas() throws Exception {
        Decidable decidable = limited();
        String etag = EvaluationFixtures.etagOf(decidable.call());
        List<Callable<Integer>> rivals = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            String plan = without(decidable.candidates(), i % 3);
            rivals.add(() -> adopt(decidable.call(), etag, plan));
        }
        assertThat(atOnce(rivals)).isEqualTo(Map.of(200, 1L, 409, (long) RIVALS - 1));
        assertThat(adopted(decidable.call())).isEqualTo(PLACES);
        assertThatThrownBy(() -> TestDatabase.get()
                        .execute("UPDATE call SET adopted_count = " + (PLACES + 1) + " WHERE id = '" + decidable.call()
                                + "'"))
                .as("the last guard")
                .hasMessageContaining("call_within_places");
    }

    /** The control: plans that keep the places each, made without lock and version, take more of them together. */
    @Test
    void rivalsTakeMorePlacesWithoutTheGuard() throws Exception {
        Decidable decidable = limited();
        UUID call = decidable.call();
        CyclicBarrier read = new CyclicBarrier(3);
        List<Callable<Integer>> rivals = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<String> plan = new ArrayList<>(decidable.candidates());
            plan.remove(i);
            rivals.add(() -> TestDatabase.get().asService(statement -> {
                boolean free;
                try (ResultSet row = statement.executeQuery("SELECT status = 'PUBLISHED' AND "
                        + "(rules -> 'programmeTerms' ->> 'places')::int >= " + plan.size() + " FROM call WHERE id = '"
                        + call + "'")) {
                    row.next();
                    free = row.getBoolean(1);
                }
                await(read);
                int made = 0;
                for (String id : free ? plan.stream().sorted().toList() : List.<String>of()) {
                    made += statement.executeUpdate(
                            "UPDATE application SET status = 'ADOPTED' WHERE id = '" + id + "'");
                }
                return made;
            }));
        }
        assertThat(atOnce(rivals)).isEqualTo(Map.of(PLACES, 3L));
        assertThat(adopted(call)).isGreaterThan(PLACES);
    }

    private static Decidable limited() {
        return EvaluationFixtures.decidable(
                Fixtures.publishedCall(call -> call.put("evaluatorsRequired", 1).put("places", PLACES)), 3);
    }

    /** Adopts all but one, whatever its rank. */
    private static String without(List<String> candidates, int one) {
        List<String> adopted = new ArrayList<>(candidates);
        String refused = adopted.remove(one);
        return EvaluationFixtures.plan(adopted, List.of(refused))
                .put("deviationReason", "地域の均衡のため。")
                .toString();
    }

    private static long adopted(UUID call) {
        return count("application WHERE status = 'ADOPTED' AND call_id = '" + call + "'");
    }

    /**
     * Either sheet lifts the last above the first. The plan follows the ranking without them, so it is adopted before both or
     * not at all. Sheets that come later are taken and count for nothing: a refusal would tell of the decision.
     */
    @Test
    void decidesByEveryEvaluationThatIsSubmitted() throws Exception {
        for (int round = 0; round < 5; round++) {
            Decidable decidable = EvaluationFixtures.decidable(2);
            String last = decidable.candidates().get(1);
            EvaluationFixtures.assign(last, Identity.REVIEWER2, Identity.REVIEWER3)
                    .then()
                    .statusCode(200);
            String etag = EvaluationFixtures.etagOf(decidable.call());
            String plan = decidable.plan().toString();
            String sheet = EvaluationFixtures.sheet(5, 5, 5, 5, 5).toString();
            Map<Integer, Long> answers = atOnce(List.of(
                    () -> adopt(decidable.call(), etag, plan),
                    () -> evaluate(Identity.REVIEWER2, last, sheet),
                    () -> evaluate(Identity.REVIEWER3, last, sheet)));
            boolean decided = count("adoption WHERE call_id = '" + decidable.call() + "'") == 1;
            assertThat(answers).isEqualTo(decided ? Map.of(200, 3L) : Map.of(200, 2L, 422, 1L));
            assertThat(sheetsBeforeAdoption(decidable.call(), last)).isZero();
        }
    }

    @Test
    void anAdoptionWaitsForAnEvaluationInTheMaking() throws Exception {
        Decidable decidable = EvaluationFixtures.decidable(1);
        String etag = EvaluationFixtures.etagOf(decidable.call());
        waitsWhile(
                "FOR SHARE",
                decidable.call(),
                () -> adopt(decidable.call(), etag, decidable.plan().toString()));
    }

    @Test
    void anEvaluationWaitsForAnAdoptionInTheMaking() throws Exception {
        UUID call = Fixtures.openCall();
        String id = EvaluationFixtures.assigned(call, Identity.REVIEWER2);
        waitsWhile(
                "FOR NO KEY UPDATE",
                call,
                () -> evaluate(
                        Identity.REVIEWER2,
                        id,
                        EvaluationFixtures.sheet(1, 1, 1, 1, 1).toString()));
    }

    /** Locks the call as the other side does, sends the request, and sees it wait until the lock is gone. */
    private void waitsWhile(String lock, UUID call, Callable<Integer> request) throws Exception {
        Future<Integer> answer = TestDatabase.get().asService(statement -> {
            statement.getConnection().setAutoCommit(false);
            statement.execute("SELECT 1 FROM call WHERE id = '" + call + "' " + lock);
            Future<Integer> sent = hands.submit(request);
            assertThatThrownBy(() -> sent.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            statement.getConnection().commit();
            return sent;
        });
        assertThat(answer.get()).isEqualTo(200);
    }

    /** Both events are written under the lock on the application, so their numbers tell the order. */
    private static long sheetsBeforeAdoption(UUID call, String application) {
        return count("event sheet, event adoption WHERE adoption.type = 'jp.telework.subsidy.call.adopted.v1'"
                + " AND adoption.subject = 'call/" + call + "' AND sheet.seq < adoption.seq"
                + " AND sheet.type = 'jp.telework.subsidy.evaluation.submitted.v1' AND sheet.data ->> 'applicationId' = '"
                + application + "' AND sheet.data ->> 'reviewer' IN ('reviewer2', 'reviewer3')");
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

    private int adopt(UUID call, String etag, String plan) throws Exception {
        return send(request("/calls/" + call + "/adoption", Identity.APPROVER)
                .header("If-Match", etag)
                .POST(HttpRequest.BodyPublishers.ofString(plan)));
    }

    private int evaluate(Identity reviewer, String id, String sheet) throws Exception {
        return send(request("/applications/" + id + "/evaluations/mine", reviewer)
                .PUT(HttpRequest.BodyPublishers.ofString(sheet)));
    }

    private static HttpRequest.Builder request(String path, Identity identity) {
        return HttpRequest.newBuilder(RunningService.outside().resolve(API + path))
                .header("Authorization", identity.bearer())
                .header("Content-Type", "application/json");
    }

    private int send(HttpRequest.Builder request) throws Exception {
        return client.sendUntilServed(request.build()).statusCode();
    }
}
