package jp.telework.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import jp.telework.local.keycloak.KeycloakServer;
import org.jspecify.annotations.Nullable;

/** The realm of production in a running Keycloak, beside the local one and under a name of its own. */
final class ProductionRealm implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("../keycloak");
    private static final String REALM = "production-of-telework";
    private static final Base64.Encoder URL_SAFE = Base64.getUrlEncoder().withoutPadding();

    private final URI keycloak;
    private final String admin;

    /** Imports the realm as it is written; only the name and the demand for TLS differ, because the stack speaks http. */
    ProductionRealm(URI keycloak, String publicUrl) throws IOException, InterruptedException {
        this.keycloak = keycloak;
        this.admin = form(
                        "/realms/master/protocol/openid-connect/token",
                        "grant_type=password&client_id=admin-cli&username=" + KeycloakServer.ADMIN + "&password="
                                + KeycloakServer.ADMIN_PASSWORD)
                .path("access_token")
                .asText();
        String written = Files.readString(FOLDER.resolve("telework-realm-production.json"))
                .replace("${TELEWORK_PUBLIC_URL}", publicUrl);
        ObjectNode realm = (ObjectNode) JSON.readTree(written);
        realm.put("realm", REALM).put("sslRequired", "none");
        call("POST", "/admin/realms", realm);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        call("DELETE", "/admin/realms/" + REALM, null);
    }

    /** What the realm has at a path of the admin API. */
    JsonNode read(String path) throws IOException, InterruptedException {
        return call("GET", "/admin/realms/" + REALM + path, null);
    }

    /** Registers a system with a new key as deploy/keycloak/README.md says; the claims of the token that it gets. */
    JsonNode claimsOfANewSystem(String id) throws IOException, InterruptedException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair keys = generator.generateKeyPair();
        register(id, keys);
        JsonNode answer = form(
                "/realms/" + REALM + "/protocol/openid-connect/token",
                "grant_type=client_credentials&client_id=" + id + "&client_assertion_type="
                        + encoded("urn:ietf:params:oauth:client-assertion-type:jwt-bearer") + "&client_assertion="
                        + assertion(id, keys));
        return JSON.readTree(Base64.getUrlDecoder()
                .decode(answer.path("access_token").asText().split("\\.")[1]));
    }

    private void register(String id, KeyPair keys) throws IOException, InterruptedException {
        ObjectNode client = (ObjectNode)
                JSON.readTree(FOLDER.resolve("clients/private-key.json").toFile());
        client.put("clientId", id).put("name", "例のシステム");
        ((ObjectNode) client.path("attributes")).put("jwks.string", jwks((ECPublicKey) keys.getPublic()));
        String realm = "/admin/realms/" + REALM;
        call("POST", realm + "/clients", client);
        String internal = call("GET", realm + "/clients?clientId=" + id, null)
                .path(0)
                .path("id")
                .asText();
        ObjectNode account = (ObjectNode) call("GET", realm + "/clients/" + internal + "/service-account-user", null);
        String user = realm + "/users/" + account.path("id").asText();
        account.set("attributes", JSON.readTree("""
                        {"org": ["8000020304018"], "org_name": ["和歌山県白浜町"], "local_government_code": ["304018"]}"""));
        call("PUT", user, account);
        JsonNode role = call("GET", realm + "/roles/applicant", null);
        call("POST", user + "/role-mappings/realm", JSON.createArrayNode().add(role));
    }

    private static String jwks(ECPublicKey key) {
        return JSON.createObjectNode()
                .set(
                        "keys",
                        JSON.createArrayNode()
                                .add(JSON.createObjectNode()
                                        .put("kty", "EC")
                                        .put("crv", "P-256")
                                        .put("use", "sig")
                                        .put("alg", "ES256")
                                        .put("kid", "1")
                                        .put(
                                                "x",
                                                coordinate(
                                                        key.getW().getAffineX().toByteArray()))
                                        .put(
                                                "y",
                                                coordinate(
                                                        key.getW().getAffineY().toByteArray()))))
                .toString();
    }

    private static String coordinate(byte[] number) {
        byte[] fixed = new byte[32];
        byte[] bytes = number.length > 32 ? Arrays.copyOfRange(number, number.length - 32, number.length) : number;
        System.arraycopy(bytes, 0, fixed, 32 - bytes.length, bytes.length);
        return URL_SAFE.encodeToString(fixed);
    }

    private String assertion(String client, KeyPair keys) throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        String signed = base64("{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"1\"}") + "."
                + base64("{\"iss\":\"" + client + "\",\"sub\":\"" + client + "\",\"aud\":\"" + keycloak
                        + "/realms/" + REALM + "\",\"jti\":\"" + UUID.randomUUID() + "\",\"iat\":" + now + ",\"exp\":"
                        + (now + 60) + "}");
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(keys.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + URL_SAFE.encodeToString(signature.sign());
    }

    private static String base64(String text) {
        return URL_SAFE.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonNode form(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(keycloak.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private JsonNode call(String method, String path, @Nullable JsonNode body)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(keycloak.resolve(path))
                .header("Authorization", "Bearer " + admin)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }
}
