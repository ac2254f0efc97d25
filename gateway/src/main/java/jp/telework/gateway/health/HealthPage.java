package jp.telework.gateway.health;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jp.telework.gateway.health.UpstreamHealth.State;

/** {@code /health}: which services are up, for the public; without details of the management interface. */
@ApplicationScoped
public class HealthPage {

    private static final String PATH = "/health";

    private final UpstreamHealth health;

    HealthPage(UpstreamHealth health) {
        this.health = health;
    }

    public boolean owns(String path) {
        return path.equals(PATH);
    }

    public void answer(HttpServerRequest request) {
        JsonObject services = new JsonObject();
        health.states().forEach((name, state) -> services.put(name, state.name()));
        boolean allUp = health.states().values().stream().allMatch(state -> state == State.UP);
        Buffer body = new JsonObject()
                .put("status", allUp ? "UP" : "DEGRADED")
                .put("services", services)
                .toBuffer();
        request.resume();
        request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (HttpMethod.HEAD.equals(request.method())) {
            request.response().end();
        } else {
            request.response().end(body);
        }
    }
}
