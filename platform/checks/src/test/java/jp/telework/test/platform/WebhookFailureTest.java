package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import jp.telework.platform.webhook.delivery.Pauses;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.platform.Hooks.Hook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Receivers that do not take what they are sent. */
@QuarkusTest
@ServiceDatabase("notes")
@TestProfile(DeliveryTestBase.LocalTargets.class)
class WebhookFailureTest extends DeliveryTestBase {

    private static final Instant START = Instant.parse("2026-12-01T00:00:00Z");

    @Test
    void triesForADayByThePublishedScheduleAndSwitchesOffVisibly() {
        clock.set(START);
        receiver.answers(TestReceiver.status(500));
        Hook hook = hook(Identity.SHIRAHAMA, NOTES);
        Api.made(Identity.SHIRAHAMA);
        Api.made(Identity.SHIRAHAMA);
        for (int attempt = 1; attempt < Pauses.attempts(); attempt++) {
            int tried = attempt;
            until(() -> assertThat(receiver.deliveries()).hasSize(tried));
            Instant next = next(hook);
            Duration published = Pauses.published(attempt);
            assertThat(Duration.between(clock.instant(), next))
                    .isBetween(
                            published, published.plus(published.dividedBy(10)).plusMillis(1));
            clock.set(next.minusMillis(1));
            send();
            assertThat(receiver.deliveries()).as("not before its time").hasSize(tried);
            assertThat(hook.status()).isEqualTo("ACTIVE");
            clock.set(next);
        }
        until(() -> assertThat(hook.status()).isEqualTo("DISABLED"));
        assertThat(receiver.deliveries()).hasSize(Pauses.attempts());
        assertThat(receiver.ids().stream().distinct()).as("one event, one id").hasSize(1);
        assertThat(Duration.between(START, clock.instant())).isBetween(Duration.ofHours(24), Duration.ofHours(28));
        assertThat(hook.get().jsonPath().getMap(""))
                .containsEntry("disabledReason", "FAILED_FOR_A_DAY")
                .containsEntry("status", "DISABLED");
        assertThat(Instant.from(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(
                        hook.get().jsonPath().getString("statusSince"))))
                .isEqualTo(clock.instant());
        assertThat(hook.get().header("ETag")).isEqualTo("\"1\"");
        clock.set(clock.instant().plus(Duration.ofDays(30)));
        send();
        assertThat(receiver.deliveries()).as("switched off is switched off").hasSize(Pauses.attempts());
    }

    private static Instant next(Hook hook) {
        return Instant.from(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(
                hook.get("/deliveries?limit=1").jsonPath().getString("items[0].nextAttemptAt")));
    }

    @Test
    void goesOnWhereItStoppedWhenSomebodyActivatesIt() {
        receiver.answers(TestReceiver.status(410));
        Hook hook = hook(Identity.SHIRAHAMA, NOTES);
        Api.made(Identity.SHIRAHAMA);
        until(() -> assertThat(hook.status()).isEqualTo("DISABLED"));
        Api.made(Identity.SHIRAHAMA);
        send();
        assertThat(receiver.deliveries()).hasSize(1);
        receiver.answers(TestReceiver.status(200));
        hook.post("/activation").then().statusCode(200);
        until(() -> assertThat(receiver.deliveries()).hasSize(3));
        assertThat(receiver.ids().get(1)).isEqualTo(receiver.ids().get(0));
        assertThat(receiver.ids().get(2)).isNotEqualTo(receiver.ids().get(0));
        assertThat(hook.log()).containsExactly("1 GONE 410", "1 DELIVERED 200", "1 DELIVERED 200");
    }

    @Test
    void switchesOffAtOnceWhenTheReceiverIsGoneAndSaysSoEverywhere() {
        receiver.answers(TestReceiver.status(410));
        Hook hook = hook(Identity.SHIRAHAMA, NOTES);
        Api.made(Identity.SHIRAHAMA);
        until(() -> assertThat(hook.status()).isEqualTo("DISABLED"));
        assertThat(hook.get().jsonPath().getString("disabledReason")).isEqualTo("GONE");
        assertThat(hook.get("/history").jsonPath().getList("items.action"))
                .containsExactly("REGISTER_WEBHOOK", "DISABLE_WEBHOOK");
        assertThat(hook.get("/history").jsonPath().getString("items[1].actor")).isEqualTo("system");
        assertThat(database.number("SELECT count(*) FROM event WHERE subject = 'webhook/" + hook.id()
                        + "' AND type = 'jp.telework.notes.webhook.disabled.v1' AND organisation = '8000020304018'"))
                .isEqualTo(1);
        assertThat(hook.get("/deliveries").jsonPath().getMap("items[0]")).doesNotContainKey("nextAttemptAt");
    }

    @Test
    void neverFollowsARedirect() throws Exception {
        try (TestReceiver inner = new TestReceiver()) {
            for (int status : List.of(301, 302, 303, 307, 308)) {
                database.execute("DELETE FROM webhook");
                receiver.answers(TestReceiver.status(status, "Location", inner.url()));
                Hook hook = hook(Identity.SHIRAHAMA, NOTES);
                Api.made(Identity.SHIRAHAMA);
                until(() -> assertThat(hook.log()).containsExactly("1 REDIRECTED " + status));
            }
            assertThat(inner.deliveries()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        // status, header, pause in seconds at the first attempt, whose published pause is 5 s
        "429, 600, 600",
        "503, 600, 600",
        "503, 2, 5",
        "503, 999999999, 21600",
        "503, 99999999999999999999, 5",
        "503, -5, 5",
        "503, soon, 5",
        "500, 600, 5",
    })
    void respectsRetryAfterWithinBounds(int status, String header, long seconds) {
        clock.set(START);
        receiver.answers(TestReceiver.status(status, "Retry-After", header));
        Hook hook = hook(Identity.SHIRAHAMA, NOTES);
        Api.made(Identity.SHIRAHAMA);
        until(() -> assertThat(hook.log()).containsExactly("1 REFUSED " + status));
        assertThat(Duration.between(START, next(hook)).toMillis())
                .isBetween(seconds * 1000, seconds * 1000 + (seconds == 5 ? 500 : 0));
    }

    @Test
    void respectsADateInRetryAfter() {
        clock.set(START);
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                START.plusSeconds(3600).atOffset(ZoneOffset.UTC));
        receiver.answers(TestReceiver.status(503, "Retry-After", date));
        Hook hook = hook(Identity.SHIRAHAMA, NOTES);
        Api.made(Identity.SHIRAHAMA);
        until(() -> assertThat(hook.log()).hasSize(1));
        assertThat(next(hook)).isEqualTo(START.plusSeconds(3600));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 199, 400, 401, 404, 418, 500, 599})
    void anythingElseIsAFailure(int status) throws Exception {
        try (RawReceiver raw =
                new RawReceiver("HTTP/1.1 " + status + " x\r\nContent-Length: 0\r\n\r\n", new byte[0], 100)) {
            Hook hook = Hooks.registered(Identity.SHIRAHAMA, raw.url(), NOTES);
            Api.made(Identity.SHIRAHAMA);
            until(() -> assertThat(hook.log()).hasSize(1));
            assertThat(hook.log().get(0)).doesNotContain("DELIVERED");
        }
    }

    /** A head that never ends, one byte at a time. */
    @Test
    void aSlowHeadCostsNoMoreThanTheTimeout() throws Exception {
        try (RawReceiver raw = new RawReceiver("HTTP/1.1 200 OK\r\nX-Slow: ", new byte[] {'a'}, 100)) {
            Hook hook = Hooks.registered(Identity.SHIRAHAMA, raw.url(), NOTES);
            Api.made(Identity.SHIRAHAMA);
            long start = System.nanoTime();
            until(() -> assertThat(hook.log()).containsExactly("1 TIMEOUT null"));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
            until(() -> assertThat(raw.closed()).isEqualTo(raw.connections()));
        }
    }

    /** A body that never ends, slowly and as fast as it can: what counts is the head. */
    @ParameterizedTest
    @CsvSource({"1, 100", "65536, 0"})
    void anEndlessBodyIsNotRead(int size, long pause) throws Exception {
        String head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n";
        byte[] drop = (Integer.toHexString(size) + "\r\n" + "a".repeat(size) + "\r\n")
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try (RawReceiver raw = new RawReceiver(head, drop, pause)) {
            Hook hook = Hooks.registered(Identity.SHIRAHAMA, raw.url(), NOTES);
            Api.made(Identity.SHIRAHAMA);
            until(() -> assertThat(hook.log()).containsExactly("1 DELIVERED 200"));
            until(() -> assertThat(raw.closed()).isEqualTo(1));
            // The sockets' own buffers are not bounded by the test.
            assertThat(raw.written()).isLessThan(20_000_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense\r\n\r\n", "HTTP/1.1 200 OK\r\nX: "})
    void nonsenseAndEndlessHeadsAreFailures(String head) throws Exception {
        byte[] drop = "a".repeat(head.startsWith("n") ? 0 : 8000).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try (RawReceiver raw = new RawReceiver(head, drop, 10)) {
            Hook hook = Hooks.registered(Identity.SHIRAHAMA, raw.url(), NOTES);
            Api.made(Identity.SHIRAHAMA);
            until(() -> assertThat(hook.log()).containsExactly("1 NO_ANSWER null"));
        }
    }

    /** Of four threads the failing ones have two, however many there are. */
    @Test
    void deadReceiversKeepNobodyWaiting() throws Exception {
        try (TestReceiver dead = new TestReceiver()) {
            dead.answers(TestReceiver.silent(2_500));
            List<Hook> failing = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                failing.add(Hooks.registered(Identity.SHIRAHAMA, dead.url(), NOTES));
            }
            Api.made(Identity.SHIRAHAMA);
            until(() -> assertThat(failing)
                    .allSatisfy(hook -> assertThat(hook.log()).hasSize(1)));
            clock.set(Instant.now().plus(Duration.ofMinutes(1)));
            sender.run();
            assertThat(sender.underWay())
                    .as("failing ones have half of the threads")
                    .isEqualTo(2);
            hook(Identity.SHIRAHAMA, NOTES);
            Api.made(Identity.SHIRAHAMA);
            long start = System.nanoTime();
            org.awaitility.Awaitility.await().atMost(Duration.ofMillis(1_500)).untilAsserted(() -> {
                sender.run();
                assertThat(receiver.deliveries()).hasSize(1);
            });
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1_500));
        }
    }
}
