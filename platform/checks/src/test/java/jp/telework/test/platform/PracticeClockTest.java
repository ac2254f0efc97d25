package jp.telework.test.platform;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.webhook.delivery.SendWebhooks;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.SlowMachine;
import jp.telework.test.TestDatabase;
import jp.telework.test.platform.DueTimes.Run;
import jp.telework.test.rest.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A practice ground's clock (docs/adr/0041): one offset, only forward, and what is due on the way runs in its order. */
@QuarkusTest
@TestProfile(PracticeClockTest.Ground.class)
@ServiceDatabase("notes")
class PracticeClockTest {

    private static final Duration PROMPT = Duration.ofSeconds(20);

    /** A practice ground with timers at 6:30 and 18:00 and one that runs every so often. */
    public static class Ground implements QuarkusTestProfile {

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(SlowMachine.class);
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "telework.practice.enabled", "true",
                    "telework.webhook.local-targets", "true",
                    "due-times.morning", "0 30 6 * * ?",
                    "due-times.evening", "0 0 18 * * ?",
                    "due-times.often", "100h");
        }
    }

    @Inject
    DueTimes timers;

    @Inject
    SlowMachine clock;

    @Inject
    SendWebhooks sender;

    /** Other tests of the module use the database too. */
    @AfterAll
    static void realTime() {
        TestDatabase.get()
                .execute("DELETE FROM practice_clock; INSERT INTO practice_clock DEFAULT VALUES; DELETE FROM webhook");
    }

    @BeforeEach
    void arrived() {
        awaitArrival();
        timers.forget();
    }

    private static String address() {
        return RunningService.management() + "/q/practice/clock";
    }

    private static JsonPath read() {
        return given().get(address()).then().statusCode(200).extract().jsonPath();
    }

    private static Duration ahead() {
        return Duration.parse(read().getString("ahead"));
    }

    private static void aim(Duration goal) {
        given().body("{\"ahead\": \"" + goal + "\"}").post(address()).then().statusCode(202);
    }

    private static void awaitArrival() {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> read().getBoolean("arrived"));
    }

    /** Moves the clock and waits until it has arrived. */
    private static void pass(Duration more) {
        aim(ahead().plus(more));
        awaitArrival();
    }

    private static List<Instant> instants(String query) {
        return TestDatabase.get().asAdministrator(statement -> {
            List<Instant> instants = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(query)) {
                while (row.next()) {
                    instants.add(row.getObject(1, OffsetDateTime.class).toInstant());
                }
            }
            return instants;
        });
    }

    @Test
    void whatIsDueOnTheWayRunsInItsOrderAndAtItsTime() {
        pass(Duration.ofDays(3));
        List<Run> daily = timers.runs().stream()
                .filter(run -> !run.timer().equals("often"))
                .toList();
        assertThat(daily).hasSize(6).extracting(Run::at).isSorted();
        for (Run run : daily) {
            LocalTime due = run.timer().equals("morning") ? LocalTime.of(6, 30) : LocalTime.of(18, 0);
            LocalTime ran = run.at().atZone(Japan.ZONE).toLocalTime();
            assertThat(Duration.between(due, ran)).as(run.toString()).isBetween(Duration.ZERO, PROMPT);
        }
        for (int i = 1; i < daily.size(); i++) {
            assertThat(daily.get(i).timer()).isNotEqualTo(daily.get(i - 1).timer());
        }
    }

    @Test
    void whatRunsEverySoOftenRunsEveryHourThatPasses() {
        pass(Duration.ofHours(10));
        List<Instant> often = timers.runs().stream()
                .filter(run -> run.timer().equals("often"))
                .map(Run::at)
                .toList();
        assertThat(often).hasSizeBetween(10, 12).isSorted();
        assertThat(new HashSet<>(often)).hasSameSizeAs(often);
    }

    @Test
    void theTimersOfTheDayFollowTheGroundsDay() {
        timers.forget();
        Instant time = OffsetDateTime.parse(read().getString("time")).toInstant();
        Instant beforeMorning = Japan.startOf(Japan.date(time).plusDays(2))
                .plus(Duration.ofHours(6))
                .plus(Duration.ofMinutes(29))
                .plusSeconds(58);
        pass(Duration.between(time, beforeMorning));
        long mornings = timers.runs().stream()
                .filter(run -> run.timer().equals("morning"))
                .count();
        // Time goes on by itself, and 6:30 comes without a further move.
        Awaitility.await()
                .atMost(PROMPT)
                .until(() -> timers.runs().stream()
                                .filter(run -> run.timer().equals("morning"))
                                .count()
                        == mornings + 1);
    }

    @Test
    void commandsAreDatedByTheGroundsTime() {
        pass(Duration.ofDays(30));
        String key = UUID.randomUUID().toString();
        Duration ahead = ahead();
        String note = given().header("Authorization", Identity.SHIRAHAMA.bearer())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"title\": \"練習\"}")
                .post("/api/notes/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        List<Instant> dates = new ArrayList<>(instants("SELECT made_at FROM note WHERE id = '" + note + "'"));
        dates.addAll(instants("SELECT occurred_at FROM audit_entry WHERE stream = 'note/" + note + "'"));
        dates.addAll(instants("SELECT occurred_at FROM event WHERE subject = 'note/" + note + "'"));
        dates.addAll(instants("SELECT created_at FROM idempotency_record WHERE key = '" + key + "'"));
        assertThat(dates).hasSize(4).containsOnly(dates.get(0));
        Instant real = instants("SELECT clock_timestamp()").get(0);
        assertThat(Duration.between(real.plus(ahead), dates.get(0)).abs()).isLessThan(PROMPT);
        assertThat(Duration.between(dates.get(0), clock.instant()).abs())
                .as("what is read without a question to the database")
                .isLessThan(PROMPT);
    }

    @Test
    void everyAnswerSaysTheTime() {
        pass(Duration.ofDays(1));
        String told = given().header("Authorization", Identity.SHIRAHAMA.bearer())
                .get("/api/notes/v1/notes")
                .then()
                .statusCode(200)
                .extract()
                .header("Practice-Time");
        assertThat(Duration.between(OffsetDateTime.parse(told).toInstant(), clock.instant())
                        .abs())
                .isLessThan(PROMPT);
        assertThat(given().get("/api/notes/v1/notes").header("Practice-Time"))
                .as("a refusal")
                .isNotNull();
    }

    @Test
    void itOnlyMovesForward() {
        pass(Duration.ofDays(1));
        Duration ahead = ahead();
        aim(ahead.minusHours(1));
        assertThat(ahead()).isEqualTo(ahead);
        assertThatThrownBy(() -> TestDatabase.get()
                        .asService(statement -> statement.execute("UPDATE practice_clock SET ahead_micros = 0")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("only moves forward");
        for (String nonsense : List.of(
                "", "{}", "[]", "{\"ahead\": \"30 days\"}", "{\"ahead\": \"-PT1H\"}", "{\"ahead\": \"PT999999H\"}")) {
            given().body(nonsense).post(address()).then().statusCode(400);
        }
        assertThat(ahead()).isEqualTo(ahead);
    }

    @Test
    void anEventIsDeliveredTwiceWhenItsRequestAskedAndIsSignedAtTheRealTime() throws Exception {
        pass(Duration.ofDays(1));
        try (TestReceiver receiver = new TestReceiver()) {
            Hooks.registered(Identity.SHIRAHAMA, receiver.url(), DeliveryTestBase.NOTES);
            given().header("Authorization", Identity.SHIRAHAMA.bearer())
                    .header("X-Request-Id", "twice-" + UUID.randomUUID())
                    .contentType("application/json")
                    .body("{\"title\": \"二度\"}")
                    .post("/api/notes/v1/notes")
                    .then()
                    .statusCode(201);
            Awaitility.await().atMost(PROMPT).until(() -> {
                sender.run();
                return receiver.deliveries().size() == 2;
            });
            assertThat(receiver.deliveries().get(0).id())
                    .isEqualTo(receiver.deliveries().get(1).id());
            Instant signed = Instant.ofEpochSecond(
                    Long.parseLong(receiver.deliveries().get(0).headers().get("webhook-timestamp")));
            assertThat(Duration.between(
                                    signed, instants("SELECT clock_timestamp()").get(0))
                            .abs())
                    .isLessThan(PROMPT);
            Awaitility.await().atMost(PROMPT).until(() -> sender.underWay() == 0);
        }
    }
}
