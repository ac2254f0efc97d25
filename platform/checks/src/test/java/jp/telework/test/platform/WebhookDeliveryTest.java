package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.platform.Hooks.Hook;
import jp.telework.test.platform.TestReceiver.Delivery;
import jp.telework.test.rest.Response;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What arrives at a receiver, and in which order. */
@QuarkusTest
@ServiceDatabase("notes")
@TestProfile(DeliveryTestBase.LocalTargets.class)
class WebhookDeliveryTest extends DeliveryTestBase {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Flyway flyway;

    @Test
    void sendsAThinEvent() throws Exception {
        hook(Identity.SHIRAHAMA, NOTES);
        String note = Api.made(Identity.SHIRAHAMA).replaceFirst(".*/", "");
        until(() -> assertThat(receiver.deliveries()).hasSize(1));
        Delivery delivery = receiver.deliveries().get(0);
        assertThat(delivery.path()).isEqualTo("/hook");
        assertThat(delivery.headers())
                .containsEntry("Content-Type", "application/cloudevents+json; charset=utf-8")
                .containsEntry("User-Agent", "telework-webhooks/1")
                .doesNotContainKeys("Authorization", "traceparent", "Cookie");
        JsonNode event = JSON.readTree(delivery.body());
        assertThat(event.fieldNames())
                .toIterable()
                .containsExactly("specversion", "id", "source", "type", "subject", "time", "organisation");
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(event.path("id").asText()).isEqualTo(delivery.id());
        assertThat(event.path("source").asText()).isEqualTo("/api/notes/v1");
        assertThat(event.path("type").asText()).isEqualTo("jp.telework.notes.note.made.v1");
        assertThat(event.path("subject").asText()).isEqualTo("note/" + note);
        assertThat(event.path("organisation").asText()).isEqualTo("8000020304018");
        // The id is a cursor of the feed.
        Response later = Api.as(Identity.SHIRAHAMA).get("/api/notes/v1/events?after=" + delivery.id());
        assertThat(later.jsonPath().getList("")).isEmpty();
    }

    @Test
    void signsAsStandardWebhooksSays() throws Exception {
        Hook hook = hook(Identity.SHIRAHAMA, NOTES);
        Api.made(Identity.SHIRAHAMA);
        until(() -> assertThat(receiver.deliveries()).hasSize(1));
        Delivery delivery = receiver.deliveries().get(0);
        String timestamp = delivery.headers().get("webhook-timestamp");
        assertThat(Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), Instant.now()))
                .isBetween(Duration.ofSeconds(-2), Duration.ofSeconds(20));
        assertThat(delivery.headers()).containsEntry("webhook-signature", signature(hook.secret(), delivery));
    }

    private static String signature(String secret, Delivery delivery) throws Exception {
        byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String signed = delivery.id() + "." + delivery.headers().get("webhook-timestamp") + "." + delivery.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void signsWithBothSecretsForADayAfterARenewal() throws Exception {
        Hook hook = hook(Identity.SHIRAHAMA, NOTES);
        String renewed = hook.post("/secret").jsonPath().getString("secret");
        Api.made(Identity.SHIRAHAMA);
        until(() -> assertThat(receiver.deliveries()).hasSize(1));
        Delivery both = receiver.deliveries().get(0);
        assertThat(both.headers())
                .containsEntry("webhook-signature", signature(renewed, both) + " " + signature(hook.secret(), both));
        clock.set(Instant.now().plus(Duration.ofHours(25)));
        Api.made(Identity.SHIRAHAMA);
        until(() -> assertThat(receiver.deliveries()).hasSize(2));
        Delivery one = receiver.deliveries().get(1);
        assertThat(one.headers()).containsEntry("webhook-signature", signature(renewed, one));
    }

    /** The same rule as in the feed: each side gets what it would read there, in the same order. */
    @Test
    void deliversWhatItsOwnerReadsInTheFeedInTheFeedsOrder() throws Exception {
        String start = lastEvent();
        try (TestReceiver itoshima = new TestReceiver();
                TestReceiver ministry = new TestReceiver()) {
            hook(Identity.SHIRAHAMA, NOTES);
            Hooks.registered(Identity.ITOSHIMA, itoshima.url(), NOTES);
            Hooks.registered(Identity.BACKOFFICE, ministry.url(), NOTES);
            for (int i = 0; i < 15; i++) {
                Api.made(i % 3 == 0 ? Identity.ITOSHIMA : Identity.SHIRAHAMA);
            }
            until(() -> {
                assertThat(receiver.ids()).as(this::state).isEqualTo(feed(Identity.SHIRAHAMA, start));
                assertThat(itoshima.ids()).isEqualTo(feed(Identity.ITOSHIMA, start));
                assertThat(ministry.ids()).isEqualTo(feed(Identity.BACKOFFICE, start));
            });
            assertThat(receiver.ids()).hasSize(10);
            assertThat(itoshima.ids()).hasSize(5);
            assertThat(ministry.ids()).hasSize(15);
        }
    }

    /** The last event of all, by the database: a cursor of an organisation must be its own event. */
    private String lastEvent() {
        Api.made(Identity.SHIRAHAMA);
        return database.asAdministrator(statement -> {
            try (var row = statement.executeQuery("SELECT max(txid::text::bigint) FROM event")) {
                row.next();
                return row.getString(1);
            }
        });
    }

    /** The notes made after a transaction that the feed shows to a reader. */
    private List<String> feed(Identity reader, String after) {
        List<String> shown = new ArrayList<>();
        String last = "";
        while (true) {
            Response page = Api.as(reader).get("/api/notes/v1/events?limit=100" + last);
            List<String> ids = page.jsonPath().getList("id");
            if (ids.isEmpty()) {
                break;
            }
            shown.addAll(ids);
            last = "&after=" + ids.get(ids.size() - 1);
        }
        List<String> late = database.asAdministrator(statement -> {
            List<String> ids = new ArrayList<>();
            try (var row = statement.executeQuery(
                    "SELECT id FROM event WHERE type LIKE '%.note.%' AND txid > '" + after + "'::xid8")) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
            return ids;
        });
        shown.retainAll(late);
        return shown;
    }

    @Test
    void deliversOnlyTheTypesThatWereNamed() {
        hook(Identity.SHIRAHAMA, "jp.telework.notes.note.closed.v1");
        String note = Api.made(Identity.SHIRAHAMA);
        Api.made(Identity.SHIRAHAMA);
        Api.as(Identity.SHIRAHAMA).header("If-Match", "\"0\"").post(note + "/closing");
        until(() -> assertThat(receiver.deliveries()).singleElement().satisfies(delivery -> assertThat(delivery.body())
                .contains("note.closed.v1")));
        // What it does not want is behind it.
        assertThat(
                        database.number(
                                "SELECT count(*) FROM webhook w WHERE EXISTS (SELECT FROM event e"
                                        + " WHERE (e.txid, e.seq) > (w.cursor_txid, w.cursor_seq) AND e.organisation = w.organisation)"))
                .isZero();
    }

    @Test
    void aPingReachesItsWebhookWhateverItNamed() {
        Hook hook = hook(Identity.SHIRAHAMA, "jp.telework.notes.note.closed.v1");
        hook(Identity.SHIRAHAMA, NOTES);
        hook.post("/ping").then().statusCode(200);
        until(() -> assertThat(receiver.deliveries()).singleElement().satisfies(delivery -> assertThat(delivery.body())
                .contains("jp.telework.notes.webhook.pinged.v1", "webhook/" + hook.id())));
        assertThat(hook.log()).containsExactly("1 DELIVERED 204");
    }

    /** A transaction that commits late comes late, never in between and never not at all. */
    @Test
    void skipsNothingThatCommitsLate() throws Exception {
        hook(Identity.SHIRAHAMA, NOTES);
        try (var connection = java.sql.DriverManager.getConnection(database.jdbcUrl(), "postgres", "postgres");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "INSERT INTO event (id, type, subject, occurred_at, organisation, request_id, data) VALUES"
                            + " (gen_random_uuid(), 'jp.telework.notes.note.made.v1', 'note/late', now(), '8000020304018',"
                            + " 'late', '{\"title\":\"late\",\"status\":\"OPEN\"}')");
            Api.made(Identity.SHIRAHAMA);
            send();
            assertThat(receiver.deliveries())
                    .as("while an older transaction runs")
                    .isEmpty();
            connection.commit();
        }
        until(() -> assertThat(receiver.deliveries()).hasSize(2));
        assertThat(receiver.deliveries().get(0).body()).contains("note/late");
    }

    /** A backlog across a digit: sorted as texts, a cursor would jump from 299 over all of two digits. */
    @Test
    void deliversEachOnceWhenTransactionIdsGainADigit() {
        Hook hook = hook(Identity.SHIRAHAMA, "jp.telework.notes.note.renamed.v1");
        List<String> inserted = DigitChange.insert(database, "8000020304018");
        try {
            database.execute("UPDATE webhook SET cursor_txid = '49', cursor_seq = 0 WHERE id = '" + hook.id() + "'");
            sender.count();
            assertThat(meter("telework_webhook_backlog_age_seconds ")).isPositive();
            until(() -> assertThat(receiver.ids()).hasSizeGreaterThanOrEqualTo(inserted.size()));
            assertThat(receiver.ids().subList(0, inserted.size())).isEqualTo(inserted);
            assertThat(receiver.ids()).doesNotHaveDuplicates();
            until(() -> {
                sender.count();
                assertThat(meter("telework_webhook_backlog_age_seconds ")).isZero();
            });
        } finally {
            DigitChange.remove(database);
        }
    }

    /** The database was loaded into a cluster whose ids are behind: the next start goes on, for readers and webhooks. */
    @Test
    void goesOnAfterADumpWasLoaded() {
        hook(Identity.SHIRAHAMA, NOTES);
        database.execute("INSERT INTO event (txid, id, type, subject, occurred_at, organisation, request_id, data)"
                + " SELECT (pg_snapshot_xmax(pg_current_snapshot())::text::bigint + 1000000 + value)::text::xid8,"
                + " gen_random_uuid(), 'jp.telework.notes.note.made.v1', 'note/loaded', now(), '8000020304018', 'r',"
                + " '{\"title\":\"loaded\",\"status\":\"OPEN\"}' FROM feed_shift");
        Api.made(Identity.SHIRAHAMA);
        until(() -> assertThat(receiver.deliveries()).hasSize(1));
        assertThat(receiver.deliveries().get(0).body())
                .as("control: what was loaded does not count as settled")
                .doesNotContain("note/loaded");
        // What a start does.
        flyway.migrate();
        Api.made(Identity.SHIRAHAMA);
        until(() -> assertThat(receiver.deliveries()).hasSize(3));
        assertThat(receiver.deliveries().get(1).body()).contains("note/loaded");
        assertThat(Api.as(Identity.SHIRAHAMA)
                        .get("/api/notes/v1/events?after=" + receiver.ids().get(1))
                        .jsonPath()
                        .getList("id"))
                .containsExactly(receiver.ids().get(2));
    }

    /** Only our look-up knows the name: a second look-up, or another resolver, would not find the receiver. */
    @Test
    void connectsToTheAddressThatWasJudgedUnderTheNameThatWasRegistered() {
        names.answer("receiver.example.jp", "127.0.0.1");
        Hooks.registered(Identity.SHIRAHAMA, "http://receiver.example.jp:" + receiver.port() + "/by-name?a=b", NOTES);
        int asked = names.questionsFor("receiver.example.jp");
        Api.made(Identity.SHIRAHAMA);
        until(() -> assertThat(receiver.deliveries()).hasSize(1));
        assertThat(receiver.deliveries().get(0).headers())
                .containsEntry("Host", "receiver.example.jp:" + receiver.port());
        assertThat(receiver.deliveries().get(0).path()).isEqualTo("/by-name?a=b");
        assertThat(names.questionsFor("receiver.example.jp") - asked).isEqualTo(1);
    }

    @Test
    void speaksToIPv6Addresses() throws Exception {
        Hook hook = Hooks.registered(Identity.SHIRAHAMA, "http://[::1]:1/", NOTES);
        Api.made(Identity.SHIRAHAMA);
        until(() -> assertThat(hook.log()).containsExactly("1 CONNECT_FAILED null"));
    }
}
