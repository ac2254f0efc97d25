package jp.telework.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens of the real identity provider. They live for 15 minutes; each is kept for the first five. */
public record SignIn(URI tokenEndpoint, Map<String, Kept> tokens) {

    private static final Duration KEPT = Duration.ofMinutes(5);

    /** A token, the form that asked for it, and when. */
    public record Kept(String token, String form, Instant since) {

        boolean isFresh() {
            return Instant.now().isBefore(since.plus(KEPT));
        }
    }

    public SignIn(URI tokenEndpoint) {
        this(tokenEndpoint, new ConcurrentHashMap<>());
    }

    public String kept(String client, String user) {
        return fresh(client + " " + user, password(client, user));
    }

    public String user(String client, String user) {
        return token(password(client, user));
    }

    private static String password(String client, String user) {
        return "grant_type=password&password=telework&client_id=" + client + "&username=" + user;
    }

    public String system(String client) {
        return fresh(client, "grant_type=client_credentials&client_secret=telework-local&client_id=" + client);
    }

    private String fresh(String key, String form) {
        return tokens.compute(key, (known, kept) -> kept != null && kept.isFresh() ? kept : ask(form))
                .token();
    }

    /** Replaces each token that is older than a minute. Each of them is then kept for four minutes or more. */
    public void renew() {
        Instant minuteAgo = Instant.now().minus(Duration.ofMinutes(1));
        tokens.replaceAll((known, kept) -> kept.since().isBefore(minuteAgo) ? ask(kept.form()) : kept);
    }

    private Kept ask(String form) {
        Instant before = Instant.now();
        return new Kept(token(form), form, before);
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
