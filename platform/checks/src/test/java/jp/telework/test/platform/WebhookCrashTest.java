package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.Together;
import jp.telework.test.platform.Hooks.Hook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Several senders at once, and senders that die. */
@QuarkusTest
@ServiceDatabase("notes")
@TestProfile(DeliveryTestBase.LocalTargets.class)
class WebhookCrashTest extends DeliveryTestBase {

    private static final int EVENTS = 30;

    /** As many replicas do: each looks through the feed at the same moment. */
    @Test
    void sendersAtOnceSendEachEventOnceAndInOrder() throws Exception {
        Hook hook = hook(Identity.SHIRAHAMA, NOTES);
        for (int i = 0; i < EVENTS; i++) {
            Api.made(Identity.SHIRAHAMA);
        }
        Awaitility.await().untilAsserted(() -> {
            Together.run(6, i -> () -> {
                sender.run();
                return i;
            });
            assertThat(receiver.deliveries()).hasSizeGreaterThanOrEqualTo(EVENTS);
        });
        idle();
        assertThat(receiver.ids()).hasSize(EVENTS);
        assertThat(new HashSet<>(receiver.ids())).hasSize(EVENTS);
        assertThat(receiver.ids()).isEqualTo(logged(hook));
    }

    /** The log's order is that of the marks; event ids are made in order here, one after the other. */
    private static List<String> logged(Hook hook) {
        List<String> ids = hook.get("/deliveries?limit=100").jsonPath().getList("items.eventId");
        assertThat(ids).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        return ids.stream().sorted().toList();
    }

    /** The control: without the lease a second sender sends what the first is just sending. */
    @Test
    void withoutTheLeaseTwoSendersSendTwice() {
        receiver.answers(TestReceiver.silent(500));
        hook(Identity.SHIRAHAMA, NOTES);
        Api.made(Identity.SHIRAHAMA);
        Awaitility.await().untilAsserted(() -> {
            sender.run();
            assertThat(receiver.deliveries()).hasSize(1);
        });
        sender.run();
        assertThat(receiver.deliveries()).as("with the lease").hasSize(1);
        database.execute("UPDATE webhook SET leased_until = '-infinity'");
        sender.run();
        Awaitility.await().untilAsserted(() -> assertThat(receiver.deliveries()).hasSize(2));
        assertThat(new HashSet<>(receiver.ids())).hasSize(1);
        idle();
    }

    /** The process died after the receiver took the event and before the mark. */
    @Test
    void sendsAgainUnderTheSameIdWhatADeadSenderDidNotMark() {
        Hook hook = hook(Identity.SHIRAHAMA, NOTES);
        Api.made(Identity.SHIRAHAMA);
        database.execute("CREATE TABLE before_the_crash AS SELECT id, cursor_txid, cursor_seq, lease FROM webhook");
        try {
            until(() -> assertThat(receiver.deliveries()).hasSize(1));
            database.execute("UPDATE webhook w SET cursor_txid = b.cursor_txid, cursor_seq = b.cursor_seq,"
                    + " leased_until = now() + interval '2 minutes' FROM before_the_crash b WHERE b.id = w.id");
            database.execute("DELETE FROM webhook_delivery");
        } finally {
            database.execute("DROP TABLE before_the_crash");
        }
        send();
        assertThat(receiver.deliveries())
                .as("while the dead sender's lease runs")
                .hasSize(1);
        clock.set(Instant.now().plus(Duration.ofMinutes(3)));
        until(() -> assertThat(receiver.deliveries()).hasSize(2));
        assertThat(new HashSet<>(receiver.ids())).hasSize(1);
        assertThat(hook.log()).containsExactly("1 DELIVERED 204");
    }

    /** The sender that was believed dead comes back; its word no longer counts. */
    @Test
    void aSenderWhoseLeaseEndedDoesNotMoveTheCursor() {
        receiver.answers(TestReceiver.silent(1_000));
        Hook hook = hook(Identity.SHIRAHAMA, NOTES);
        Api.made(Identity.SHIRAHAMA);
        Awaitility.await().untilAsserted(() -> {
            sender.run();
            assertThat(receiver.deliveries()).hasSize(1);
        });
        database.execute("UPDATE webhook SET lease = lease + 1, due_at = now() + interval '1 hour'");
        idle();
        assertThat(hook.log()).isEmpty();
        assertThat(database.number("SELECT attempts FROM webhook")).isZero();
    }

    @Test
    void whatIsDeletedWhileItIsSentLeavesNothing() {
        receiver.answers(TestReceiver.silent(500));
        Hook hook = hook(Identity.SHIRAHAMA, NOTES);
        Api.made(Identity.SHIRAHAMA);
        Awaitility.await().untilAsserted(() -> {
            sender.run();
            assertThat(receiver.deliveries()).hasSize(1);
        });
        Api.as(hook.owner())
                .header("If-Match", "\"0\"")
                .delete(hook.path())
                .then()
                .statusCode(200);
        idle();
        assertThat(database.number("SELECT count(*) FROM webhook_delivery")).isZero();
    }
}
