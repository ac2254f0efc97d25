package jp.telework.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.function.Consumer;

/** One grant of the tour: its commands with the version that they need, and telling what they came to. */
final class TourCase extends Story {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String path;

    TourCase(String id, Consumer<String> reader) {
        super(reader);
        this.path = "/api/subsidy/v1/grants/" + id;
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ObjectNode object(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** A command with a body; answers with the changed case. */
    JsonNode act(ApiClient who, String command, JsonNode body) {
        return who.command(path + "/" + command, version(who), body).body();
    }

    JsonNode act(ApiClient who, String command) {
        return who.command(path + "/" + command, version(who)).body();
    }

    /** What a command would do and why, without doing it. */
    JsonNode explain(ApiClient who, String command, JsonNode body) {
        return who.command(path + "/" + command + "?dryRun=true", version(who), body)
                .body()
                .path("trace");
    }

    JsonNode get(ApiClient who, String what) {
        return who.get(path + what).body();
    }

    /** The version as the one who acts knows it: hidden steps of the ministry move its own alone. */
    private String version(ApiClient who) {
        return who.get(path).requireEntityTag();
    }

    /** The number of the case's last act. */
    static int lastAct(JsonNode grant) {
        JsonNode timeline = grant.path("timeline");
        return timeline.path(timeline.size() - 1).path("number").intValue();
    }

    /** The case's state and amounts, on one line. */
    void tellState(JsonNode grant) {
        StringBuilder line = new StringBuilder("→ ").append(grant.path("status").asText());
        amount(line, grant, "requestedYen", "申請");
        amount(line, grant, "decidedYen", "決定");
        amount(line, grant, "fixedYen", "確定");
        amount(line, grant, "paidYen", "支払");
        amount(line, grant, "returnedYen", "返還");
        tell(line.toString());
    }

    private static void amount(StringBuilder line, JsonNode grant, String field, String name) {
        if (grant.path(field).isNumber()) {
            line.append("  ")
                    .append(name)
                    .append(' ')
                    .append(yen(grant.path(field).longValue()));
        }
    }

    static String yen(long amount) {
        return String.format(Locale.ROOT, "¥%,d", amount);
    }

    /** Each step of an explanation with its clause. */
    void tellTrace(JsonNode trace) {
        for (JsonNode step : trace) {
            tell("  " + step.path("message").asText() + "（"
                    + step.path("clause").asText() + "）");
        }
    }
}
