package jp.telework.test.platform;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.rest.Response;
import jp.telework.trouble.TroubleResource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@ServiceDatabase("notes")
class IdempotencyTest {

    private static final String TROUBLE = "/api/notes/v1/trouble/";

    @Inject
    TestClock clock;

    private final String key = Api.unique();
    private final String title = Api.unique();

    @AfterEach
    void letTimeRunAgain() {
        clock.reset();
    }

    private long rows() {
        return TestDatabase.get().number("SELECT count(*) FROM note WHERE title = '" + title + "'");
    }

    @Test
    void givesTheFirstAnswerAgain() {
        Response first = Api.make(Identity.SHIRAHAMA, title, key);
        Response second = Api.make(Identity.SHIRAHAMA, title, key);
        first.then().statusCode(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertThat(second.header(header)).as(header).isNotNull().isEqualTo(first.header(header));
        }
        assertThat(rows()).isOne();
    }

    /** A person who changed the organisation does not get the answers of the former one. */
    @Test
    void anAnswerIsBoundToTheOrganisationForWhichItWasGiven() {
        Identity shirahama = Identity.SHIRAHAMA;
        Identity moved = new Identity(
                shirahama.signIn(),
                shirahama.client(),
                Identity.ITOSHIMA.organisation(),
                Identity.ITOSHIMA.organisationName(),
                shirahama.roles());
        Api.make(shirahama, title, key).then().statusCode(201);
        ProblemShapeTest.problem(Api.make(moved, title, key), 403, "FORBIDDEN");
        Response again = Api.make(shirahama, title, key);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.header("telework-authority")).isNull();
        assertThat(rows()).isOne();
    }

    @Test
    void refusesAnotherRequestUnderTheSameKey() {
        Api.make(Identity.SHIRAHAMA, title, key).then().statusCode(201);
        ProblemShapeTest.problem(Api.make(Identity.SHIRAHAMA, title + "x", key), 422, "IDEMPOTENCY_KEY_REUSED");
        String note = Api.made(Identity.SHIRAHAMA);
        Response otherOperation = Api.as(Identity.SHIRAHAMA)
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .post(note + "/closing");
        ProblemShapeTest.problem(otherOperation, 422, "IDEMPOTENCY_KEY_REUSED");
        assertThat(Api.make(Identity.SHIRAHAMA, title, key).header("Idempotency-Replayed"))
                .isEqualTo("true");
    }

    @Test
    void makesOneRowOfTwentySimultaneousRequests() {
        List<Response> answers = Together.run(20, i -> () -> Api.make(Identity.SHIRAHAMA, title, key));
        assertThat(rows()).isOne();
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.asString()).isIn(201, 409);
            if (answer.statusCode() == 409) {
                ProblemShapeTest.problem(answer, 409, "REQUEST_IN_PROGRESS");
                assertThat(answer.header("Retry-After")).isNotNull();
            }
        });
        assertThat(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .filter(answer -> answer.header("Idempotency-Replayed") == null))
                .hasSize(1);
        assertThat(TestDatabase.get().number("SELECT count(*) FROM event WHERE data ->> 'title' = '" + title + "'"))
                .isOne();
    }

    @Test
    void controlWithoutThePlatformTheSameRaceMakesManyRows() {
        Together.run(
                20,
                i -> () -> Api.json(Identity.SHIRAHAMA, Api.title(title))
                        .header("Idempotency-Key", key)
                        .post(TROUBLE + "unguarded"));
        assertThat(rows()).isEqualTo(20);
    }

    @Test
    void saysThatTheFirstIsStillRunning() throws Exception {
        TroubleResource.STARTED = new CountDownLatch(1);
        TroubleResource.LET_GO = new CountDownLatch(1);
        List<Response> answers = Together.run(2, i -> () -> {
            if (i == 0) {
                return slowly();
            }
            TroubleResource.STARTED.await(10, TimeUnit.SECONDS);
            Response second = slowly();
            TroubleResource.LET_GO.countDown();
            return second;
        });
        assertThat(answers.get(0).statusCode()).isEqualTo(200);
        ProblemShapeTest.problem(answers.get(1), 409, "REQUEST_IN_PROGRESS");
        assertThat(answers.get(1).header("Retry-After")).isNotNull();
        assertThat(slowly().header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(rows()).isOne();
    }

    private Response slowly() {
        return Api.json(Identity.SHIRAHAMA, Api.title(title))
                .header("Idempotency-Key", key)
                .post(TROUBLE + "slow");
    }

    /** The client disconnects while the work is under way; the work commits; the client never gets the answer. */
    @Test
    void answersAClientThatNeverSawTheFirstAnswer() throws Exception {
        TroubleResource.STARTED = new CountDownLatch(1);
        TroubleResource.LET_GO = new CountDownLatch(1);
        sendAndHangUp();
        TroubleResource.LET_GO.countDown();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> rows() == 1);
        Response second = slowly();
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.jsonPath().getString("title")).isEqualTo(title);
        assertThat(rows()).isOne();
    }

    private void sendAndHangUp() throws IOException, InterruptedException {
        byte[] body = Api.title(title).getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket("localhost", RunningService.outside().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + TROUBLE + "slow HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Authorization: " + Identity.SHIRAHAMA.bearer() + "\r\nIdempotency-Key: " + key
                            + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(body);
            out.flush();
            assertThat(TroubleResource.STARTED.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void remembersARefusalByARule() {
        Response first = Api.make(Identity.SHIRAHAMA, "ﾃﾚﾜｰｸ", key);
        Response second = Api.make(Identity.SHIRAHAMA, "ﾃﾚﾜｰｸ", key);
        ProblemShapeTest.problem(first, 422, "TEXT_HALF_WIDTH_KANA");
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.contentType()).startsWith("application/problem+json");
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    }

    @Test
    void remembersARefusalOfSimultaneousRequestsOnce() {
        List<Response> answers = Together.run(10, i -> () -> Api.make(Identity.SHIRAHAMA, "ﾃﾚﾜｰｸ", key));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(422, 409));
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM idempotency_record WHERE key = '" + key + "' AND status = 422"))
                .isOne();
    }

    @Test
    void doesNotRememberAFailureOfOurs() {
        TroubleResource.FAILURES.set(1);
        Response first = unsteadily();
        Response second = unsteadily();
        ProblemShapeTest.problem(first, 500, "INTERNAL_ERROR");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.header("Idempotency-Replayed")).isNull();
        assertThat(rows()).isOne();
    }

    private Response unsteadily() {
        return Api.json(Identity.SHIRAHAMA, Api.title(title))
                .header("Idempotency-Key", key)
                .post(TROUBLE + "unsteady");
    }

    @Test
    void doesNotRememberAStaleVersion() {
        String note = Api.made(Identity.SHIRAHAMA);
        var stale = Api.as(Identity.SHIRAHAMA)
                .header("Idempotency-Key", key)
                .header("If-Match", "\"9\"")
                .post(note + "/closing");
        ProblemShapeTest.problem(stale, 412, "STALE_VERSION");
        Api.as(Identity.SHIRAHAMA)
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .post(note + "/closing")
                .then()
                .statusCode(200);
    }

    @Test
    void forgetsAfterADay() {
        Instant start = Instant.now();
        clock.set(start);
        Api.make(Identity.SHIRAHAMA, title, key).then().statusCode(201);
        clock.set(start.plus(Duration.ofHours(24)).minusSeconds(1));
        assertThat(Api.make(Identity.SHIRAHAMA, title, key).header("Idempotency-Replayed"))
                .isEqualTo("true");
        clock.set(start.plus(Duration.ofHours(24)).plusSeconds(1));
        Response later = Api.make(Identity.SHIRAHAMA, title, key);
        assertThat(later.statusCode()).isEqualTo(201);
        assertThat(later.header("Idempotency-Replayed")).isNull();
        assertThat(rows()).isEqualTo(2);
        assertThat(Api.make(Identity.SHIRAHAMA, title, key).asString()).isEqualTo(later.asString());
    }

    @Test
    void keepsTheKeysOfDifferentCallersApart() {
        Api.make(Identity.SHIRAHAMA, title, key).then().statusCode(201);
        Response other = Api.make(Identity.ITOSHIMA, title, key);
        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(other.header("Idempotency-Replayed")).isNull();
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void takesAnyKeyOfOneTo255Characters() {
        Api.make(Identity.SHIRAHAMA, title, "k").then().statusCode(201);
        Api.make(Identity.SHIRAHAMA, title, (key + "!\"' ;--/").repeat(20).substring(0, 255))
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 256})
    void refusesAKeyOfAnotherLength(int length) {
        Response response = given().header("Authorization", Identity.SHIRAHAMA.bearer())
                .contentType("application/json")
                .body(Api.title(title))
                .header("Idempotency-Key", "x".repeat(length))
                .post(Api.NOTES);
        ProblemShapeTest.problem(response, 400, "INVALID_IDEMPOTENCY_KEY");
        assertThat(rows()).isZero();
    }
}
