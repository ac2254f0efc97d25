package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import jp.telework.test.Identity;
import jp.telework.test.rest.Response;

/** Webhooks as a client sees them. */
final class Hooks {

    static final String WEBHOOKS = "/api/notes/v1/webhooks";

    private Hooks() {}

    static String body(String url, String... types) {
        String list = List.of(types).stream().map(type -> '"' + type + '"').collect(Collectors.joining(","));
        return "{\"url\":\"%s\",\"eventTypes\":[%s]}".formatted(url, list);
    }

    static Response register(Identity identity, String url, String... types) {
        return Api.json(identity, body(url, types)).post(WEBHOOKS);
    }

    /** A new webhook. */
    static Hook registered(Identity identity, String url, String... types) {
        Response response = register(identity, url, types);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return new Hook(
                identity,
                response.jsonPath().getString("id"),
                response.jsonPath().getString("secret"));
    }

    /** A registered webhook. */
    record Hook(Identity owner, String id, String secret) {

        String path() {
            return WEBHOOKS + "/" + id;
        }

        Response get() {
            return Api.as(owner).get(path());
        }

        Response get(String part) {
            return Api.as(owner).get(path() + part);
        }

        /** A command with the present ETag. */
        Response post(String command) {
            return Api.as(owner).header("If-Match", get().header("ETag")).post(path() + command);
        }

        String status() {
            return get().jsonPath().getString("status");
        }

        /** {@code attempt outcome status} of each delivery, oldest first. */
        List<String> log() {
            List<java.util.Map<String, Object>> items =
                    get("/deliveries?limit=100").jsonPath().getList("items");
            List<String> lines = new java.util.ArrayList<>();
            for (var item : items) {
                lines.add(0, item.get("attempt") + " " + item.get("outcome") + " " + item.get("httpStatus"));
            }
            return lines;
        }
    }
}
