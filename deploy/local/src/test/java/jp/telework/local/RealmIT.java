package jp.telework.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import jp.telework.local.keycloak.KeycloakServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real Keycloak with the realm of this repository. */
class RealmIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What Keycloak adds to every realm. */
    private static final Set<String> KEYCLOAKS_OWN =
            Set.of("account", "account-console", "admin-cli", "broker", "realm-management", "security-admin-console");

    private static RunningStack stack;

    @BeforeAll
    static void start() {
        stack = Stack.start(StackOptions.forTests(Path.of("../.."), Path.of("target/realm-it"))
                .withComponents(Set.of(Component.KEYCLOAK)));
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            shirahama,   applicant,   8000020304018, 和歌山県白浜町, 304018
            itoshima,    applicant,   5000020402303, 福岡県糸島市,   402303
            officer,     officer,     2000012020001, 総務省,
            approver,    approver,    2000012020001, 総務省,
            approver2,   approver,    2000012020001, 総務省,
            reviewer1,   reviewer,    3600001000101, 評価機関一（例）,
            reviewer2,   reviewer,    2600001000102, 評価機関二（例）,
            reviewer3,   reviewer,    1600001000103, 評価機関三（例）,
            secretariat, secretariat, 2000012020001, 総務省,
            manager1,    manager,     7800001000201, テレワーク専門家協会（例）,
            auditor,     auditor,     2000012020001, 総務省,
            """)
    void signsInEveryoneOfTheContract(String user, String role, String org, String orgName, String code)
            throws Exception {
        JsonNode claims = claims(signIn("telework-cli", user));

        assertThat(claims.path("iss").asText()).isEqualTo(stack.issuer().toString());
        assertThat(claims.path("aud").asText()).isEqualTo("telework-api");
        assertThat(claims.path("realm_access").path("roles")).containsExactly(JSON.valueToTree(role));
        assertThat(claims.path("preferred_username").asText()).isEqualTo(user);
        assertThat(claims.path("org").asText()).isEqualTo(org);
        assertThat(claims.path("org_name").asText()).isEqualTo(orgName);
        assertThat(claims.path("local_government_code").asText(null)).isEqualTo(code);
        assertThat(claims.path("sub").asText()).startsWith("7e1e0000-");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(900);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            shirahama-system,    applicant,  8000020304018, 304018
            ministry-backoffice, backoffice, 2000012020001,
            """)
    void signsInSystems(String client, String role, String org, String code) throws Exception {
        JsonNode claims =
                claims(token("grant_type=client_credentials&client_secret=telework-local&client_id=" + client));

        assertThat(claims.path("aud").asText()).isEqualTo("telework-api");
        assertThat(claims.path("realm_access").path("roles")).containsExactly(JSON.valueToTree(role));
        assertThat(claims.path("org").asText()).isEqualTo(org);
        assertThat(claims.path("local_government_code").asText(null)).isEqualTo(code);
    }

    @Test
    void issuesATokenForAnotherAudience() throws Exception {
        JsonNode claims = claims(signIn("wrong-audience", "shirahama"));

        assertThat(claims.path("aud").asText()).isEqualTo("another-api");
        assertThat(claims.path("org").asText()).isEqualTo("8000020304018");
    }

    @Test
    void issuesATokenThatExpiresSoon() throws Exception {
        JsonNode claims = claims(signIn("short-lived", "shirahama"));

        assertThat(claims.path("aud").asText()).isEqualTo("telework-api");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(2);
    }

    @Test
    void leavesTheOrganisationOfAUserToAdministrators() throws Exception {
        String admin = post(
                        stack.keycloak().resolve("/realms/master/protocol/openid-connect/token"),
                        "grant_type=password&client_id=admin-cli&username=" + KeycloakServer.ADMIN + "&password="
                                + KeycloakServer.ADMIN_PASSWORD)
                .path("access_token")
                .asText();
        HttpRequest request = HttpRequest.newBuilder(stack.keycloak().resolve("/admin/realms/telework/users/profile"))
                .header("Authorization", "Bearer " + admin)
                .build();
        JsonNode attributes = JSON.readTree(
                        HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .path("attributes");

        for (JsonNode attribute : attributes) {
            boolean personal = Set.of("email", "firstName", "lastName")
                    .contains(attribute.path("name").asText());
            assertThat(attribute.path("permissions").path("edit").toString())
                    .as(attribute.path("name").asText())
                    .isEqualTo(personal ? "[\"admin\",\"user\"]" : "[\"admin\"]");
        }
        assertThat(attributes.findValuesAsText("name")).contains("org", "org_name", "local_government_code");
    }

    @Test
    void requiresProofKeyOfThePortal() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.issuer()
                        + "/protocol/openid-connect/auth?response_type=code&client_id=portal&scope=openid"
                        + "&redirect_uri=http://localhost:8080/callback"))
                .build();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith("http://localhost:8080/callback?error=invalid_request")
                .contains("code_challenge_method");
    }

    @Test
    void theRealmOfProductionOpensNothingByItself() throws Exception {
        try (ProductionRealm realm = new ProductionRealm(stack.keycloak(), "https://api.telework.example")) {
            assertThat(realm.read("/users")).isEmpty();
            assertThat(realm.read("").path("bruteForceProtected").asBoolean()).isTrue();
            for (JsonNode client : realm.read("/clients")) {
                String name = client.path("clientId").asText();
                boolean ofKeycloak = KEYCLOAKS_OWN.contains(name);
                assertThat(ofKeycloak || name.equals("portal")).as(name).isTrue();
                assertThat(client.path("directAccessGrantsEnabled").asBoolean() && !name.equals("admin-cli"))
                        .as(name)
                        .isFalse();
            }
            JsonNode portal = realm.read("/clients?clientId=portal").path(0);
            assertThat(portal.path("redirectUris").path(0).asText())
                    .isEqualTo("https://api.telework.example/docs/oauth2-redirect.html");
        }
    }

    @Test
    void theRealmOfProductionGivesATokenToASystemThatIsRegisteredAsWritten() throws Exception {
        try (ProductionRealm realm = new ProductionRealm(stack.keycloak(), "https://api.telework.example")) {
            JsonNode claims = realm.claimsOfANewSystem("example-system");

            assertThat(claims.path("aud").asText()).isEqualTo("telework-api");
            assertThat(claims.path("org").asText()).isEqualTo("8000020304018");
            assertThat(claims.path("org_name").asText()).isEqualTo("和歌山県白浜町");
            assertThat(claims.path("local_government_code").asText()).isEqualTo("304018");
            assertThat(claims.path("realm_access").path("roles")).contains(JSON.valueToTree("applicant"));
            assertThat(claims.path("exp").asLong() - claims.path("iat").asLong())
                    .isEqualTo(300);
        }
    }

    private static JsonNode signIn(String client, String user) throws IOException, InterruptedException {
        return token("grant_type=password&password=telework&client_id=" + client + "&username=" + user);
    }

    private static JsonNode token(String form) throws IOException, InterruptedException {
        return post(stack.tokenEndpoint(), form);
    }

    private static JsonNode post(URI address, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static JsonNode claims(JsonNode answer) throws IOException {
        String payload = answer.path("access_token").asText().split("\\.")[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(payload));
    }
}
