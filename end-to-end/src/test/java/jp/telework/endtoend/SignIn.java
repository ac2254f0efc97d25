package jp.telework.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens of the real identity provider. They live for 15 minutes, longer than the suite runs, so most are kept. */
public record SignIn(URI tokenEndpoint, Map<String, String> tokens) {

    public SignIn(URI tokenEndpoint) {
        this(tokenEndpoint, new ConcurrentHashMap<>());
    }

    public String kept(String client, String user) {
        return tokens.computeIfAbsent(client + " " + user, key -> user(client, user));
    }

    public String user(String client, String user) {
        return token("grant_type=password&password=telework&client_id=" + client + "&username=" + user);
    }

    public String system(String client) {
        return tokens.computeIfAbsent(
                client, key -> token("grant_type=client_credentials&client_secret=telework-local&client_id=" + client));
    }

    /** For suites that run longer than the tokens live. */
    public void forget() {
        tokens.clear();
    }

    private String token(String form) {
        JsonNode answer = new Client(tokenEndpoint)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .post(tokenEndpoint.getPath(), form)
                .expect(200)
                .json();
        return answer.path("access_token").asText();
    }
}
