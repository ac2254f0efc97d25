package jp.telework.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The operations that change a case, by the names of their actions. A case is what has a resource {@code …/actions}. The name
 * of an action is its path below the case, without variables: {@code change-requests/approval}. The case itself is changed
 * ({@code change}, or {@code correction} of an entry) by PUT, and a part of it is removed ({@code evidence/removal}) by DELETE.
 */
final class CaseCommands {

    private static final String ACTIONS = "/actions";

    private final Map<String, Command> commands = new HashMap<>();

    /**
     * An operation on a case.
     *
     * @param below its path below the case, with variables for parts of the case: {@code /change-requests/{number}/approval}
     * @param schema the name of its body's schema; null when it takes none
     */
    record Command(String method, String below, @Nullable String schema) {}

    CaseCommands(JsonNode paths) {
        paths.fieldNames().forEachRemaining(template -> {
            if (template.endsWith(ACTIONS)) {
                addAll(template.substring(0, template.length() - ACTIONS.length()), paths);
            }
        });
    }

    private void addAll(String theCase, JsonNode paths) {
        paths.properties().forEach(path -> {
            if (path.getKey().equals(theCase) || path.getKey().startsWith(theCase + "/")) {
                String below = path.getKey().substring(theCase.length());
                path.getValue().properties().stream()
                        .filter(operation -> Contract.METHODS.contains(operation.getKey()))
                        .filter(operation -> !operation.getKey().equals("get"))
                        .forEach(operation -> add(theCase, operation.getKey(), below, operation.getValue()));
            }
        });
    }

    private void add(String theCase, String method, String below, JsonNode operation) {
        JsonNode content = operation.path("requestBody").path("content");
        String reference = content.path("application/json").at("/schema/$ref").asText();
        Command command = new Command(
                method.toUpperCase(Locale.ROOT),
                below,
                reference.isEmpty() ? null : reference.substring(reference.lastIndexOf('/') + 1));
        commands.put(theCase + " " + nameOf(method, below), command);
        if (method.equals("put") && below.isEmpty()) {
            commands.put(theCase + " correction", command);
        }
    }

    private static String nameOf(String method, String below) {
        String name = below.replaceAll("/\\{[^/]*}", "").replaceFirst("^/", "");
        if (name.isEmpty()) {
            return method.equals("delete") ? "deletion" : "change";
        }
        return method.equals("delete") ? name + "/removal" : name;
    }

    /**
     * The operation of an action.
     *
     * @param actions the path of the case's actions, as the contract writes it
     */
    Optional<Command> of(String actions, String action) {
        return Optional.ofNullable(
                commands.get(actions.substring(0, actions.length() - ACTIONS.length()) + " " + action));
    }
}
