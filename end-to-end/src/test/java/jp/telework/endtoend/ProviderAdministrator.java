package jp.telework.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import jp.telework.local.keycloak.KeycloakServer;

/** Keycloak's administrator: makes people, takes their roles, disables them and ends their sessions. */
final class ProviderAdministrator {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "telework";

    private final Client client;
    private final URI token;
    private final String realm;

    ProviderAdministrator(Suite suite) {
        URI issuer = suite.stack().issuer();
        this.token = issuer.resolve("/realms/master/protocol/openid-connect/token");
        this.realm = issuer.getPath().replaceFirst("^/realms", "/admin/realms");
        JsonNode answer = new Client(token)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post(
                        token.getPath(),
                        "grant_type=password&client_id=admin-cli&username=" + KeycloakServer.ADMIN + "&password="
                                + KeycloakServer.ADMIN_PASSWORD)
                .expect(200)
                .json();
        this.client = new Client(issuer)
                .with("Authorization", "Bearer " + answer.path("access_token").asText());
    }

    /** A person of 白浜町 with one role, who signs in with the password of all local people. */
    String create(String name, String role) {
        JsonNode like = client.get(realm + "/users?exact=true&username=shirahama")
                .expect(200)
                .json()
                .path(0);
        var user = JSON.createObjectNode();
        user.put("username", name).put("enabled", true).put("emailVerified", true);
        user.put("email", name + "@example.jp").put("firstName", name).put("lastName", name);
        user.set("attributes", like.path("attributes"));
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", PASSWORD)
                .put("temporary", false);
        client.post(realm + "/users", user).expect(201);
        String id = client.get(realm + "/users?exact=true&username=" + name)
                .expect(200)
                .json()
                .path(0)
                .path("id")
                .asText();
        client.post(roles(id), role(role)).expect(204);
        return id;
    }

    void disable(String id) {
        client.put(realm + "/users/" + id, JSON.createObjectNode().put("enabled", false))
                .expect(204);
    }

    void endSessions(String id) {
        client.post(realm + "/users/" + id + "/logout").expect(204);
    }

    void takeRole(String id, String role) {
        HttpRequest request = client.with("Content-Type", "application/json")
                .request(roles(id))
                .method("DELETE", HttpRequest.BodyPublishers.ofString(role(role).toString()))
                .build();
        Client.send(request).expect(204);
    }

    void delete(String id) {
        Client.send(client.request(realm + "/users/" + id).DELETE().build()).expect(204);
    }

    private String roles(String id) {
        return realm + "/users/" + id + "/role-mappings/realm";
    }

    private JsonNode role(String name) {
        return JSON.createArrayNode()
                .add(client.get(realm + "/roles/" + name).expect(200).json());
    }
}
