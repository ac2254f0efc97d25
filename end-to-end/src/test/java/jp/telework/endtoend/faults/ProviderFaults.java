package jp.telework.endtoend.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.telework.endtoend.Answer;
import jp.telework.endtoend.Case;
import jp.telework.endtoend.Client;
import jp.telework.endtoend.Suite;
import jp.telework.local.Component;
import jp.telework.local.keycloak.KeycloakServer;

/** The identity provider is away, and its keys change. */
final class ProviderFaults {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROTATIONS = 5;
    private static final int CALLERS_AT_ONCE = 6;

    private ProviderFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of("provider-away", 15, ProviderFaults::away),
                Fault.of("key-rotation", 5, ProviderFaults::rotateKeys));
    }

    /** While it is away, tokens that were given before are good; a service that starts meanwhile waits for it. */
    private static void away(Stage stage) throws Exception {
        Suite suite = stage.suite();
        suite.stack().kill(Component.KEYCLOAK);
        try {
            stage.last();
            suite.stack().kill(Component.SUBSIDY);
            suite.stack().restart(Component.SUBSIDY);
            Answer refusal = suite.as("shirahama").at(suite.subsidyDirectly()).get(Case.API + "/applications");
            stage.note("a service started meanwhile answers " + refusal.status());
            stage.softly().assertThat(refusal.status()).as(refusal.toString()).isEqualTo(503);
            stage.softly()
                    .assertThat(refusal.header("Retry-After"))
                    .as(refusal.toString())
                    .isPresent();
            stage.last();
        } finally {
            suite.stack().restart(Component.KEYCLOAK);
        }
    }

    /** Every token that was signed with the newest key is taken at once, by several callers and by every service. */
    private static void rotateKeys(Stage stage) throws Exception {
        Suite suite = stage.suite();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS_AT_ONCE);
        List<String> refused = new ArrayList<>();
        try {
            for (int i = 1; i <= ROTATIONS; i++) {
                // Anew each time: an administrator's token lives for a minute, which five rotations may take.
                Keys.of(suite).rotate(i);
                String token = suite.signIn().user("telework-cli", "shirahama");
                List<Callable<Answer>> calls = new ArrayList<>();
                for (int caller = 0; caller < CALLERS_AT_ONCE; caller++) {
                    calls.add(() -> get(suite.gateway(), token, Case.API + "/applications?limit=1"));
                    calls.add(() -> get(suite.subsidyDirectly(), token, Case.API + "/applications?limit=1"));
                    calls.add(
                            () -> get(suite.stack().uri(Component.FURUSATO), token, "/api/furusato/v1/towns?limit=1"));
                    calls.add(() -> get(
                            suite.stack().uri(Component.SEMINAR), token, "/api/seminar/v1/dispatch-requests?limit=1"));
                }
                for (Future<Answer> call : callers.invokeAll(calls)) {
                    if (call.get().status() == 401) {
                        refused.add(i + ": " + call.get().response().uri().getAuthority());
                    }
                }
                stage.last();
            }
        } finally {
            callers.shutdownNow();
        }
        stage.note(ROTATIONS + " rotations, " + refused.size() + " valid tokens refused");
        stage.softly().assertThat(refused).as("valid tokens refused").isEmpty();
    }

    private static Answer get(URI base, String token, String path) {
        return new Client(base).with("Authorization", "Bearer " + token).get(path);
    }

    /** Keycloak's administration of the realm's keys. */
    private record Keys(Client admin, String realmId) {

        private static final String REALM = "/admin/realms/telework";

        static Keys of(Suite suite) {
            String token = new Client(suite.stack().keycloak())
                    .with("Content-Type", "application/x-www-form-urlencoded")
                    .post(
                            "/realms/master/protocol/openid-connect/token",
                            "grant_type=password&client_id=admin-cli&username=" + KeycloakServer.ADMIN + "&password="
                                    + KeycloakServer.ADMIN_PASSWORD)
                    .expect(200)
                    .json()
                    .path("access_token")
                    .asText();
            Client admin = new Client(suite.stack().keycloak()).with("Authorization", "Bearer " + token);
            return new Keys(
                    admin, admin.get(REALM).expect(200).json().path("id").asText());
        }

        /** A new key with the highest priority signs from now on; the older ones stay published. */
        void rotate(int round) {
            ObjectNode provider = JSON.createObjectNode()
                    .put("name", "rotated-" + System.nanoTime())
                    .put("providerId", "rsa-generated")
                    .put("providerType", "org.keycloak.keys.KeyProvider")
                    .put("parentId", realmId);
            ObjectNode settings = provider.putObject("config");
            settings.putArray("priority").add(Long.toString(1_000 + System.nanoTime() / 1_000_000_000 + round));
            settings.putArray("algorithm").add("RS256");
            settings.putArray("keySize").add("2048");
            admin.post(REALM + "/components", provider).expect(201);
        }
    }
}
