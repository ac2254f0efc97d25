package jp.telework.subsidy.application;

import static jp.telework.subsidy.Fixtures.API;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.HeldClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many callers submit one application: in any order there is one submission, one receipt, one event. */
@QuarkusTest
@ServiceDatabase("subsidy")
class SubmissionRaceTest {

    private static final int RIVALS = 12;

    private final HeldClient client = new HeldClient();
    private final ExecutorService hands = Executors.newFixedThreadPool(RIVALS);

    @AfterEach
    void rest() {
        hands.shutdownNow();
    }

    @Test
    void letsOneOfManySimultaneousSubmissionsThrough() throws Exception {
        String id = Fixtures.completeDraft(Fixtures.openCall());
        String etag = Fixtures.etag(Identity.SHIRAHAMA, id);
        List<HttpResponse<String>> answers = atOnce(() -> submission(id, etag, null));
        assertThat(byStatus(answers)).isEqualTo(Map.of(200, 1L, 409, (long) RIVALS - 1));
        assertOneSubmission(id);
    }

    @Test
    void answersSimultaneousRetriesUnderOneKeyWithOneReceipt() throws Exception {
        String id = Fixtures.completeDraft(Fixtures.openCall());
        String etag = Fixtures.etag(Identity.SHIRAHAMA, id);
        String key = UUID.randomUUID().toString();
        List<HttpResponse<String>> answers = atOnce(() -> untilAnswered(() -> submission(id, etag, key)));
        assertThat(byStatus(answers)).isEqualTo(Map.of(200, (long) RIVALS));
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.headers()
                        .firstValue("Idempotency-Replayed")
                        .isEmpty()))
                .hasSize(1);
        assertOneSubmission(id);
    }

    @Test
    void createsOneApplicationUnderOneKey() throws Exception {
        UUID call = Fixtures.openCall();
        String key = UUID.randomUUID().toString();
        String body = Fixtures.application(call).toString();
        List<HttpResponse<String>> answers = atOnce(() -> untilAnswered(() -> post("/applications", key, body)));
        assertThat(byStatus(answers)).isEqualTo(Map.of(201, (long) RIVALS));
        assertThat(count("SELECT count(*) FROM application WHERE call_id = '" + call + "'"))
                .isEqualTo(1);
    }

    /** The control: without a key nothing holds the same requests together, and the race makes several rows. */
    @Test
    void createsSeveralApplicationsWithoutAKey() throws Exception {
        UUID call = Fixtures.openCall();
        String body = Fixtures.application(call).toString();
        atOnce(() -> post("/applications", null, body));
        assertThat(count("SELECT count(*) FROM application WHERE call_id = '" + call + "'"))
                .isEqualTo(RIVALS);
    }

    @Test
    void numbersRivalsOfOneCallApart() throws Exception {
        UUID call = Fixtures.openCall();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            ids.add(Fixtures.completeDraft(call));
        }
        var next = ids.iterator();
        List<HttpResponse<String>> answers = atOnce(() -> {
            String id;
            synchronized (next) {
                id = next.next();
            }
            return submission(id, Fixtures.etag(Identity.SHIRAHAMA, id), null);
        });
        assertThat(byStatus(answers)).isEqualTo(Map.of(200, (long) RIVALS));
        assertThat(count("SELECT count(DISTINCT receipt_number) FROM application WHERE call_id = '" + call + "'"))
                .isEqualTo(RIVALS);
    }

    private static void assertOneSubmission(String id) {
        assertThat(count("SELECT count(*) FROM submission WHERE application_id = '" + id + "'"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM event WHERE type = 'jp.telework.subsidy.application.submitted.v1'"
                        + " AND subject = 'application/" + id + "'"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM audit_entry WHERE action = 'SUBMIT_APPLICATION' AND outcome = 'DONE'"
                        + " AND stream = 'application/" + id + "'"))
                .isEqualTo(1);
    }

    private static long count(String sql) {
        return TestDatabase.get().number(sql);
    }

    private interface Sending {
        HttpResponse<String> send() throws Exception;
    }

    private List<HttpResponse<String>> atOnce(Sending sending) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<HttpResponse<String>>> futures = new ArrayList<>();
        for (int i = 0; i < RIVALS; i++) {
            futures.add(hands.submit(() -> {
                start.await();
                return sending.send();
            }));
        }
        start.countDown();
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (Future<HttpResponse<String>> future : futures) {
            answers.add(future.get());
        }
        return answers;
    }

    /** As the contract tells clients: on 409 REQUEST_IN_PROGRESS wait and send the same again. */
    private static HttpResponse<String> untilAnswered(Sending sending) throws Exception {
        for (int attempt = 0; attempt < 100; attempt++) {
            HttpResponse<String> answer = sending.send();
            if (answer.statusCode() != 409) {
                return answer;
            }
            assertThat(answer.body()).contains("REQUEST_IN_PROGRESS");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            Thread.sleep(50);
        }
        throw new AssertionError("no answer after 100 attempts");
    }

    private HttpResponse<String> submission(String id, String etag, String key) throws Exception {
        HttpRequest.Builder request = request("/applications/" + id + "/submission", key)
                .header("If-Match", etag)
                .POST(HttpRequest.BodyPublishers.noBody());
        return send(request);
    }

    private HttpResponse<String> post(String path, String key, String body) throws Exception {
        return send(request(path, key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String path, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        RunningService.outside().resolve(API + path))
                .header("Authorization", Identity.SHIRAHAMA.bearer());
        return key == null ? request : request.header("Idempotency-Key", key);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.sendUntilServed(request.build());
    }

    private static Map<Integer, Long> byStatus(List<HttpResponse<String>> answers) {
        return answers.stream().collect(Collectors.groupingBy(HttpResponse::statusCode, Collectors.counting()));
    }
}
