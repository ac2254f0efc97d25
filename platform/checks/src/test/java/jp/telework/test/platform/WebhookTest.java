package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.webhook.delivery.SendWebhooks;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.TestNames;
import jp.telework.test.authorisation.WebhookCalls;
import jp.telework.test.platform.Hooks.Hook;
import jp.telework.test.rest.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Registering webhooks, with the settings of production. */
@QuarkusTest
@ServiceDatabase("notes")
class WebhookTest {

    private static final String URL = "https://hooks.example.jp/telework";
    private static final int MOST = 10;

    private final TestDatabase database = TestDatabase.get();

    @Inject
    TestNames names;

    @Inject
    SendWebhooks sender;

    @BeforeEach
    void nothingRegistered() {
        database.execute("DELETE FROM webhook");
        names.reset();
    }

    @Test
    void registersAndShowsTheSecretOnce() {
        Response made = Hooks.register(Identity.SHIRAHAMA, URL, "jp.telework.notes.note.*");
        made.then().statusCode(201);
        assertThat(made.header("ETag")).isEqualTo("\"0\"");
        assertThat(made.jsonPath().getString("secret")).matches("whsec_[A-Za-z0-9+/]{43}=");
        Response read = Api.as(Identity.SHIRAHAMA).get(made.header("Location").replaceFirst("^https?://[^/]+", ""));
        assertThat(read.jsonPath().getMap(""))
                .containsEntry("url", URL)
                .containsEntry("organisation", "8000020304018")
                .containsEntry("eventTypes", List.of("jp.telework.notes.note.*"))
                .containsEntry("status", "ACTIVE")
                .containsKeys("statusSince", "createdAt")
                .doesNotContainKeys("secret", "disabledReason");
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
        assertThat(Api.as(Identity.SHIRAHAMA).get(Hooks.WEBHOOKS).asString()).doesNotContain("whsec_");
    }

    @Test
    void takesTheExampleOfTheContract() {
        Api.json(Identity.SHIRAHAMA, WebhookCalls.EXAMPLE)
                .post(Hooks.WEBHOOKS)
                .then()
                .statusCode(201);
    }

    /** Who lost the first answer renews the secret; it is neither in the remembered answer nor in any journal. */
    @Test
    void neverWritesTheSecretAnywhereButToTheWebhook() {
        String key = UUID.randomUUID().toString();
        Response first = register(key);
        Response again = register(key);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        assertThat(again.jsonPath().getString("secret")).isNull();
        String secret = first.jsonPath().getString("secret");
        assertThat(secret).isNotNull();
        for (String table : List.of("idempotency_record", "event", "audit_entry")) {
            assertThat(database.number("SELECT count(*) FROM " + table + " t WHERE t::text LIKE '%whsec%'"))
                    .as(table)
                    .isZero();
            assertThat(database.number("SELECT count(*) FROM " + table + " t WHERE t::text LIKE '%hooks.example.jp%'"
                            + " AND t::text LIKE '%" + secret.substring(6) + "%'"))
                    .as(table)
                    .isZero();
        }
        assertThat(database.number("SELECT count(*) FROM idempotency_record WHERE key = '" + key + "'"))
                .isEqualTo(1);
    }

    private static Response register(String key) {
        return Api.json(Identity.SHIRAHAMA, WebhookCalls.EXAMPLE)
                .header("Idempotency-Key", key)
                .post(Hooks.WEBHOOKS);
    }

    @Test
    void aDryRunRegistersNothingAndShowsNoSecret() {
        Response dry = Api.json(Identity.SHIRAHAMA, WebhookCalls.EXAMPLE).post(Hooks.WEBHOOKS + "?dryRun=true");
        dry.then().statusCode(200);
        assertThat(dry.asString()).doesNotContain("whsec_").contains("trace");
        assertThat(database.number("SELECT count(*) FROM webhook")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"eventTypes":["*"]}                                          | /url          | REQUIRED
        {"url":"https://hooks.example.jp/"}                           | /eventTypes   | REQUIRED
        {"url":"https://hooks.example.jp/","eventTypes":[]}           | /eventTypes   | REQUIRED
        {"url":"https://hooks.example.jp/","eventTypes":[null]}       | /eventTypes/0 | REQUIRED
        {"url":"https://hooks.example.jp/","eventTypes":["*","*"]}    | /eventTypes/1 | DUPLICATE_ENTRY
        {"url":"https://hooks.example.jp/","eventTypes":["note"]}     | /eventTypes/0 | UNKNOWN_EVENT_TYPE
        {"url":"https://hooks.example.jp/","eventTypes":["*","jp.telework.notes.call.*"]}        | /eventTypes/1 | UNKNOWN_EVENT_TYPE
        {"url":"https://hooks.example.jp/","eventTypes":["jp.telework.subsidy.note.made.v1"]}    | /eventTypes/0 | UNKNOWN_EVENT_TYPE
        {"url":"https://hooks.example.jp/","eventTypes":["jp.telework.notes.note.made"]}         | /eventTypes/0 | UNKNOWN_EVENT_TYPE
        {"url":"https://hooks.example.jp/","eventTypes":["jp.telework.notes.note.made.v1 "]}     | /eventTypes/0 | UNKNOWN_EVENT_TYPE
        {"url":"https://hooks.example.jp/","eventTypes":["jp.telework.notes.note.exploded.v1"]}  | /eventTypes/0 | UNKNOWN_EVENT_TYPE
        {"url":"https://hooks.example.jp/","eventTypes":["jp.telework.notes.note.made.v2"]}      | /eventTypes/0 | UNKNOWN_EVENT_TYPE
        {"url":"https://hooks.example.jp/","eventTypes":["jp.telework.notes.webhook.made.v1"]}   | /eventTypes/0 | UNKNOWN_EVENT_TYPE
        """)
    void refusesWithThePlace(String body, String pointer, String code) {
        Response refused = Api.json(Identity.SHIRAHAMA, body).post(Hooks.WEBHOOKS);
        ProblemShapeTest.problem(refused, 422, code);
        assertThat(refused.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
        assertThat(database.number("SELECT count(*) FROM webhook")).isZero();
    }

    @Test
    void refusesInBothLanguages() {
        String body = Hooks.body("http://10.0.0.1/", "x");
        assertThat(Api.json(Identity.SHIRAHAMA, body).post(Hooks.WEBHOOKS).asString())
                .contains("https:// で始まらなければ", "jp.telework.notes.<対象>.*", "note、retention、retention-hold、webhook");
        assertThat(Api.json(Identity.SHIRAHAMA, body)
                        .header("Accept-Language", "en")
                        .post(Hooks.WEBHOOKS)
                        .asString())
                .contains(
                        "begins with https://",
                        "jp.telework.notes.<kind>.*",
                        "note, retention, retention-hold, webhook");
    }

    @Test
    void doesNotTellAnUnknownNameFromOneInOurNetwork() {
        names.answer("database.internal", "10.1.2.3");
        Response inside = Hooks.register(Identity.SHIRAHAMA, "https://database.internal/", "*");
        Response nowhere = Hooks.register(Identity.SHIRAHAMA, "https://nothing.internal/", "*");
        ProblemShapeTest.problem(inside, 422, "WEBHOOK_ADDRESS_NOT_ALLOWED");
        assertThat(inside.jsonPath().getList("errors"))
                .isEqualTo(nowhere.jsonPath().getList("errors"));
    }

    /** The name was public when it was registered; its answer changed before the delivery. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "169.254.169.254", "10.0.0.5", "::1", "::ffff:10.0.0.5", "fd00::1"})
    void sendsNothingToANameThatNowLeadsInside(String inside) {
        Hook hook = Hooks.registered(Identity.SHIRAHAMA, "https://rebinding.example.jp/", "jp.telework.notes.note.*");
        names.answer("rebinding.example.jp", "93.184.215.14", inside);
        Api.made(Identity.SHIRAHAMA);
        Awaitility.await().untilAsserted(() -> {
            sender.run();
            assertThat(hook.log()).containsExactly("1 ADDRESS_NOT_ALLOWED null");
        });
        assertThat(hook.status()).isEqualTo("ACTIVE");
    }

    @Test
    void hidesWebhooksFromOtherOrganisationsAndShowsAllToTheMinistry() {
        Hook own = Hooks.registered(Identity.SHIRAHAMA, URL, "*");
        Hook foreign = Hooks.registered(Identity.ITOSHIMA, URL, "*");
        Hook ministry = Hooks.registered(Identity.BACKOFFICE, URL, "*");
        assertThat(ids(Identity.SHIRAHAMA)).containsExactly(own.id());
        assertThat(ids(Identity.OFFICER)).containsExactly(ministry.id(), foreign.id(), own.id());
        ProblemShapeTest.problem(Api.as(Identity.SHIRAHAMA).get(ministry.path()), 404, "NOT_FOUND");
        Api.as(Identity.AUDITOR).get(own.path()).then().statusCode(200);
        Response delete =
                Api.as(Identity.BACKOFFICE).header("If-Match", "\"0\"").delete(own.path());
        ProblemShapeTest.problem(delete, 403, "FORBIDDEN");
    }

    private static List<String> ids(Identity identity) {
        return Api.as(identity).get(Hooks.WEBHOOKS).jsonPath().getList("items.id");
    }

    @Test
    void pagesTheList() {
        List<String> made = java.util.stream.Stream.generate(
                        () -> Hooks.registered(Identity.SHIRAHAMA, URL, "*").id())
                .limit(3)
                .toList();
        Response first = Api.as(Identity.SHIRAHAMA).get(Hooks.WEBHOOKS + "?limit=2");
        assertThat(first.jsonPath().getList("items.id")).containsExactly(made.get(2), made.get(1));
        Response second = Api.as(Identity.SHIRAHAMA)
                .get(Hooks.WEBHOOKS + "?limit=2&cursor=" + first.jsonPath().getString("next"));
        assertThat(second.jsonPath().getList("items.id")).containsExactly(made.get(0));
        assertThat(second.jsonPath().getString("next")).isNull();
    }

    @Test
    void deletesWithItsLog() {
        Hook hook = Hooks.registered(Identity.SHIRAHAMA, URL, "*");
        ProblemShapeTest.problem(Api.as(Identity.SHIRAHAMA).delete(hook.path()), 428, "PRECONDITION_REQUIRED");
        ProblemShapeTest.problem(
                Api.as(Identity.SHIRAHAMA).header("If-Match", "\"7\"").delete(hook.path()), 412, "STALE_VERSION");
        Api.as(Identity.SHIRAHAMA)
                .header("If-Match", "\"0\"")
                .delete(hook.path())
                .then()
                .statusCode(200);
        assertThat(hook.get().statusCode()).isEqualTo(404);
        assertThat(hook.get("/deliveries").statusCode()).isEqualTo(404);
        assertThat(Api.as(Identity.AUDITOR).get("/api/notes/v1/audit?limit=1").statusCode())
                .isEqualTo(200);
        assertThat(actions(hook)).endsWith("DELETE_WEBHOOK STALE_VERSION", "DELETE_WEBHOOK");
    }

    private List<String> actions(Hook hook) {
        return database.asAdministrator(statement -> {
            List<String> actions = new java.util.ArrayList<>();
            try (ResultSet row = statement.executeQuery("SELECT concat_ws(' ', action, code) FROM audit_entry"
                    + " WHERE stream = 'webhook/" + hook.id() + "' ORDER BY position")) {
                while (row.next()) {
                    actions.add(row.getString(1));
                }
            }
            return actions;
        });
    }

    @Test
    void activatesWhatIsSwitchedOffAndNothingElse() {
        Hook hook = Hooks.registered(Identity.SHIRAHAMA, URL, "*");
        Response refused = hook.post("/activation");
        ProblemShapeTest.problem(refused, 409, "ILLEGAL_TRANSITION");
        assertThat(refused.jsonPath().getList("allowed")).containsExactly("ping", "secret", "deletion");
        assertThat(allowed(hook)).containsExactly(false, true, true, true);
        database.execute("UPDATE webhook SET status = 'DISABLED', disabled_reason = 'GONE', version = 1");
        assertThat(allowed(hook)).containsExactly(true, false, true, true);
        ProblemShapeTest.problem(hook.post("/ping"), 409, "ILLEGAL_TRANSITION");
        Response active = hook.post("/activation");
        active.then().statusCode(200);
        assertThat(active.header("ETag")).isEqualTo("\"2\"");
        assertThat(active.jsonPath().getMap(""))
                .containsEntry("status", "ACTIVE")
                .doesNotContainKey("disabledReason");
        assertThat(hook.get("/history").jsonPath().getList("items.action"))
                .containsExactly("REGISTER_WEBHOOK", "ACTIVATE_WEBHOOK");
    }

    private static List<Boolean> allowed(Hook hook) {
        return hook.get("/actions").jsonPath().getList("allowed");
    }

    @Test
    void aNewSecretIsShownOnceToo() {
        Hook hook = Hooks.registered(Identity.SHIRAHAMA, URL, "*");
        String key = UUID.randomUUID().toString();
        Response renewed = renew(hook, key);
        assertThat(renewed.jsonPath().getString("secret")).startsWith("whsec_").isNotEqualTo(hook.secret());
        assertThat(renewed.header("ETag")).isEqualTo("\"1\"");
        assertThat(renew(hook, key).jsonPath().getString("secret")).isNull();
    }

    private static Response renew(Hook hook, String key) {
        Response renewed = Api.as(hook.owner())
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", key)
                .post(hook.path() + "/secret");
        renewed.then().statusCode(200);
        return renewed;
    }
}
