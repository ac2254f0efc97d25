package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Many requests wait for events; other requests are not delayed. */
@QuarkusTest
@ServiceDatabase("notes")
class LongPollTest {

    private static final String EVENTS = "/api/notes/v1/events";
    private static final int OF_ONE_CALLER = 16;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Identity person(String name) {
        return new Identity(name, "telework-cli", "5000020402303", "福岡県糸島市", Set.of("applicant"));
    }

    private static CompletableFuture<HttpResponse<String>> poll(String path, Identity identity, String last, int wait) {
        return HTTP.sendAsync(
                HttpRequest.newBuilder(
                                URI.create(RunningService.outside() + path + "?timeout=" + wait + "&after=" + last))
                        .header("Authorization", identity.bearer())
                        .timeout(Duration.ofSeconds(60))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String end(Identity identity) {
        String last = Api.as(identity).get(EVENTS + "?limit=1").jsonPath().getString("[0].id");
        while (true) {
            List<String> ids = Api.as(identity)
                    .get(EVENTS + "?limit=100&after=" + last)
                    .jsonPath()
                    .getList("id");
            if (ids.isEmpty()) {
                return last;
            }
            last = ids.get(ids.size() - 1);
        }
    }

    private static long slowestOfTwenty() {
        long slowest = 0;
        for (int i = 0; i < 20; i++) {
            Response response = Api.as(Identity.SHIRAHAMA).get(Api.NOTES + "?limit=1");
            assertThat(response.statusCode()).isEqualTo(200);
            slowest = Math.max(slowest, response.time());
        }
        return slowest;
    }

    private static void waiting(long count) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(HTTP.send(
                                HttpRequest.newBuilder(
                                                RunningService.management().resolve("/q/metrics"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains("telework_events_waiting " + count + ".0"));
    }

    @Test
    void oneCallerHasSixteenPlacesAndDisturbsNobody() throws Exception {
        Api.made(Identity.ITOSHIMA);
        Identity greedy = person("greedy");
        String last = end(greedy);
        List<CompletableFuture<HttpResponse<String>>> polls = IntStream.range(0, 300)
                .mapToObj(i -> poll(EVENTS, greedy, last, 20))
                .toList();
        waiting(OF_ONE_CALLER);
        System.out.printf("300 polls of one caller: others' slowest request %d ms%n", slowestOfTwenty());
        CompletableFuture<HttpResponse<String>> other = poll(EVENTS, person("other"), last, 20);
        waiting(OF_ONE_CALLER + 1);
        Api.made(Identity.ITOSHIMA);
        assertThat(other.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (CompletableFuture<HttpResponse<String>> poll : polls) {
            answers.add(poll.get(20, TimeUnit.SECONDS));
        }
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(OF_ONE_CALLER)
                .allSatisfy(answer -> assertThat(answer.body()).contains("note.made"));
        assertThat(answers.stream().filter(answer -> answer.statusCode() != 200))
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(429);
                    assertThat(answer.body()).contains("TOO_MANY_POLLS");
                    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                });
        waiting(0);
    }

    /** Three hundred callers: all wait, on one connection; a poll of the old kind asked four times a second each. */
    @Test
    void waitingCostsOneLookForAll() throws Exception {
        Api.made(Identity.ITOSHIMA);
        String last = end(Identity.ITOSHIMA);
        List<CompletableFuture<HttpResponse<String>>> polls = IntStream.range(0, 300)
                .mapToObj(i -> poll(EVENTS, person("caller" + i), last, 30))
                .toList();
        waiting(300);
        TimeUnit.SECONDS.sleep(1);
        long statements = statementsOfTwoSeconds();
        System.out.printf("300 polls wait: %d statements in 2 s%n", statements);
        assertThat(statements).isLessThan(60);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM pg_stat_activity WHERE usename = 'notes' AND state = 'active'"))
                .isLessThanOrEqualTo(1);
        long start = System.nanoTime();
        Api.made(Identity.ITOSHIMA);
        for (CompletableFuture<HttpResponse<String>> poll : polls) {
            HttpResponse<String> answer = poll.get(20, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains("note.made");
        }
        System.out.printf("300 polls answered %d ms after the event%n", Outage.millisSince(start));
        waiting(0);
    }

    /** The control: the way it was before. */
    @Test
    void controlPollsThatEachLookForThemselvesCostStatements() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> polls = IntStream.range(0, 100)
                .mapToObj(i -> poll("/api/notes/v1/trouble/own-look", person("caller" + i), "nothing", 8))
                .toList();
        TimeUnit.SECONDS.sleep(1);
        long statements = statementsOfTwoSeconds();
        System.out.printf("control: 100 polls of the old kind: %d statements in 2 s%n", statements);
        assertThat(statements).isGreaterThan(150);
        polls.forEach(CompletableFuture::join);
    }

    private static long statementsOfTwoSeconds() throws InterruptedException {
        TestDatabase.get().startCounting();
        TimeUnit.SECONDS.sleep(2);
        return TestDatabase.get().statements();
    }

    @Test
    void anotherOrganisationsEventsWakeNobody() throws Exception {
        Api.made(Identity.ITOSHIMA);
        CompletableFuture<HttpResponse<String>> poll = poll(EVENTS, Identity.ITOSHIMA, end(Identity.ITOSHIMA), 3);
        waiting(1);
        Api.made(Identity.SHIRAHAMA);
        HttpResponse<String> answer = poll.get(20, TimeUnit.SECONDS);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("[]");
    }

    @Test
    void whoGoesFreesItsPlace() throws Exception {
        Api.made(Identity.ITOSHIMA);
        Identity leaving = person("leaving");
        String last = end(leaving);
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < OF_ONE_CALLER; i++) {
            Socket socket = new Socket("localhost", RunningService.outside().getPort());
            socket.getOutputStream()
                    .write(("GET " + EVENTS + "?timeout=30&after=" + last + " HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Authorization: " + leaving.bearer() + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            sockets.add(socket);
        }
        waiting(OF_ONE_CALLER);
        ProblemShapeTest.problem(Api.as(leaving).get(EVENTS + "?timeout=1&after=" + last), 429, "TOO_MANY_POLLS");
        for (Socket socket : sockets) {
            socket.close();
        }
        waiting(0);
        Api.as(leaving).get(EVENTS + "?timeout=1&after=" + last).then().statusCode(200);
    }
}
