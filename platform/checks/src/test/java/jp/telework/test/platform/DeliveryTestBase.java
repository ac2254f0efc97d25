package jp.telework.test.platform;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.Map;
import jp.telework.platform.webhook.delivery.SendWebhooks;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.TestNames;
import jp.telework.test.platform.Hooks.Hook;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Deliveries to receivers on this machine. */
abstract class DeliveryTestBase {

    static final String NOTES = "jp.telework.notes.note.*";

    /** As on a developer's machine, with few threads and little patience. */
    public static class LocalTargets implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "telework.webhook.local-targets", "true",
                    "telework.webhook.concurrency", "4",
                    "telework.webhook.timeout", "PT2S");
        }
    }

    final TestDatabase database = TestDatabase.get();

    @Inject
    SendWebhooks sender;

    @Inject
    TestClock clock;

    @Inject
    TestNames names;

    TestReceiver receiver;

    @BeforeEach
    void nothingRegistered() throws IOException {
        clock.reset();
        names.reset();
        database.execute("DELETE FROM webhook");
        receiver = new TestReceiver();
    }

    @AfterEach
    void realTime() {
        receiver.close();
        database.execute("DELETE FROM webhook");
        idle();
        clock.reset();
    }

    Hook hook(Identity owner, String... types) {
        return Hooks.registered(owner, receiver.url(), types);
    }

    /** Waits until nothing is under way. */
    void idle() {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> sender.underWay() == 0);
    }

    /** All webhooks with their deliveries, for the message of a failing test. */
    String state() {
        return database.asAdministrator(statement -> {
            try (ResultSet row = statement.executeQuery(
                    "SELECT string_agg(concat_ws(' ', to_jsonb(w) - 'secret', to_jsonb(d)), E'\n' ORDER BY d.attempted_at)"
                            + " FROM webhook w LEFT JOIN webhook_delivery d ON d.webhook_id = w.id")) {
                row.next();
                return String.valueOf(row.getString(1));
            }
        });
    }

    /** One look through the feed, to its end. */
    void send() {
        sender.run();
        idle();
    }

    /** Looks through the feed, as the scheduler does, until something holds. */
    void until(ThrowingRunnable holds) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> {
                    send();
                    holds.run();
                });
    }

    static double meter(String name) {
        String metrics = jp.telework.test.rest.Rest.get(RunningService.management() + "/q/metrics")
                .asString();
        return metrics.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(metrics));
    }
}
