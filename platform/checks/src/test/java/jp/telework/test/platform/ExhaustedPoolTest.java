package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.database.SessionGate;
import jp.telework.test.fault.FaultProxy.Mode;
import jp.telework.test.fault.FaultyDatabase;
import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the service says of itself, and in its log, while it cannot work. */
@QuarkusTest
@ServiceDatabase("notes")
@WithTestResource(FaultyDatabase.class)
@TestProfile(Outage.Watched.class)
class ExhaustedPoolTest {

    private static final int MORE_THAN_AT_ONCE = Outage.AT_ONCE + 60;
    private static final Pattern LINE = Pattern.compile("[0-9]{2}:[0-9]{2}:[0-9]{2} .*");

    @Inject
    AgroalDataSource pool;

    @Inject
    Flyway flyway;

    @AfterEach
    void pass() {
        FaultyDatabase.become(Mode.PASS);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Outage.list().join().statusCode() == 200);
    }

    @Test
    void staysReadyAndShedsWhileEveryConnectionIsTaken() throws Exception {
        List<Connection> held = new ArrayList<>();
        try {
            for (int i = 0; i < Outage.CONNECTIONS; i++) {
                held.add(pool.getConnection());
            }
            long start = System.nanoTime();
            List<CompletableFuture<Long>> answered = IntStream.range(0, MORE_THAN_AT_ONCE)
                    .mapToObj(i -> Outage.list().thenApply(answer -> {
                        Outage.unavailable(answer);
                        return Outage.millisSince(start);
                    }))
                    .toList();
            for (int i = 0; i < 10; i++) {
                ready();
                Thread.sleep(100);
            }
            List<Long> millis = new ArrayList<>();
            for (CompletableFuture<Long> answer : answered) {
                millis.add(answer.get(60, TimeUnit.SECONDS));
            }
            millis.sort(null);
            System.out.printf(
                    "exhausted pool: 503 after %d ms (fastest), %d ms (slowest)%n",
                    millis.get(0), millis.get(MORE_THAN_AT_ONCE - 1));
            assertThat(millis.get(MORE_THAN_AT_ONCE - 1)).as("slowest").isLessThan(10_000);
            assertThat(millis.get(0)).as("shed at once").isLessThan(2_500);
        } finally {
            for (Connection connection : held) {
                connection.close();
            }
        }
        assertThat(Outage.list().join().statusCode()).isEqualTo(200);
    }

    private static void ready() {
        long start = System.nanoTime();
        HttpResponse<String> answer = Outage.management("/q/health/ready");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        // A probe that waited for a connection would take the three seconds of the pool.
        assertThat(Outage.millisSince(start)).as("readiness, in ms").isLessThan(1_500);
    }

    @Test
    void saysThatTheDatabaseIsAwayElsewhere() {
        FaultyDatabase.become(Mode.REFUSE);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Outage.management("/q/health/group/database").statusCode() == 503);
        ready();
        assertThat(Outage.management("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(Outage.management("/q/metrics").body())
                .contains("telework_database_up 0.0")
                .contains("agroal_active_count");
        FaultyDatabase.become(Mode.PASS);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Outage.management("/q/health/group/database").statusCode() == 200);
    }

    /** Requests, deliveries, counts and looks all fail; each failure is one line. */
    @Test
    void logsAnOutageInOneLineEach() throws Exception {
        int before = Outage.log().size();
        FaultyDatabase.become(Mode.REFUSE);
        List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 40)
                .mapToObj(i -> i % 2 == 0 ? Outage.list() : Outage.make(Api.unique(), Api.unique()))
                .toList();
        answers.forEach(answer -> Outage.unavailable(answer.join()));
        TimeUnit.SECONDS.sleep(4);
        FaultyDatabase.become(Mode.PASS);
        List<String> all = Outage.log();
        List<String> lines = all.subList(before, all.size());
        System.out.printf("outage of 4 s with 40 requests: %d lines%n", lines.size());
        assertThat(lines)
                .as("no stack frames")
                .allSatisfy(line -> assertThat(line).matches(LINE))
                .noneSatisfy(line -> assertThat(line).contains(" ERROR "));
        assertThat(lines.stream().filter(line -> line.contains("database unavailable")))
                .as("a line for each request")
                .hasSize(40);
        assertThat(lines.size()).as(String.join("\n", lines)).isLessThan(40 + 30);
    }

    /** The control: an unexpected failure keeps its stack trace. */
    @Test
    void logsABugWithItsStackTrace() throws Exception {
        int before = Outage.log().size();
        jp.telework.test.rest.Rest.get("/api/notes/v1/trouble/failure").then().statusCode(500);
        List<String> all = Outage.log();
        assertThat(all.subList(before, all.size()))
                .anyMatch(line -> line.contains("unexpected failure"))
                .anyMatch(line -> line.startsWith("\tat jp.telework.trouble"));
    }

    @Test
    void aClientThatGoesIsNoFailure() throws Exception {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(ExhaustedPoolTest::isQuiet);
        int before = Outage.log().size();
        for (int i = 0; i < 10; i++) {
            hangUp("POST " + Api.NOTES, "{\"title\":");
            hangUp("GET /api/notes/v1/trouble/holding?seconds=1", "");
            hangUp("GET /api/notes/v1/events?timeout=5", "");
        }
        TimeUnit.SECONDS.sleep(3);
        List<String> all = Outage.log();
        List<String> lines = all.subList(before, all.size());
        assertThat(lines).noneMatch(line -> line.contains("ERROR") || line.contains("WARN") || line.startsWith("\t"));
        assertThat(lines.stream().filter(line -> line.contains("the client has gone")))
                .as("a body that ended too early, ten times")
                .hasSize(10);
    }

    /** What other tests caused is over: for a while nothing was logged. */
    private static boolean isQuiet() throws InterruptedException {
        int before = Outage.log().size();
        TimeUnit.SECONDS.sleep(3);
        return Outage.log().size() == before;
    }

    private static void hangUp(String line, String part) throws IOException, InterruptedException {
        try (Socket socket = new Socket("localhost", RunningService.outside().getPort())) {
            OutputStream out = socket.getOutputStream();
            String body = part.isEmpty() ? "" : "Content-Type: application/json\r\nContent-Length: 1000\r\n";
            out.write((line + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + Identity.SHIRAHAMA.bearer() + "\r\n"
                            + body + "\r\n" + part)
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            Thread.sleep(100);
        }
    }

    @Test
    void aSessionThatIsIdleInATransactionIsEnded() throws Exception {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT pg_current_xact_id()");
            assertThat(idleInTransaction()).isOne();
            Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> idleInTransaction() == 0);
            assertThatThrownBy(() -> statement.execute("SELECT 1")).isInstanceOf(SQLException.class);
        } catch (SQLException theConnectionCannotBeReset) {
            // It is of no more use; the pool throws it away.
        }
        assertThat(Outage.make(Api.unique(), Api.unique()).join().statusCode()).isEqualTo(201);
    }

    private static long idleInTransaction() {
        return TestDatabase.get()
                .number(
                        "SELECT count(*) FROM pg_stat_activity WHERE usename = 'notes' AND state = 'idle in transaction'");
    }

    @Test
    void everySessionHasItsBounds() throws Exception {
        SessionGate.check(pool, flyway, java.util.Map.of());
    }
}
