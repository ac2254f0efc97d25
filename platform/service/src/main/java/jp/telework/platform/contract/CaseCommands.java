package jp.telework.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;
import org.jspecify.annotations.Nullable;

/**
 * The operations that change a case, by the names of their actions. A case is what has a resource {@code …/actions}. The name
 * of an action is its path below the case, without variables: {@code change-requests/approval}. The case itself is changed
 * ({@code change}, or {@code correction} of an entry) by PUT, and a part of it is removed ({@code evidence/removal}) by DELETE.
 */
final class CaseCommands {

    private static final String ACTIONS = "/actions";

    private final Map<String, Command> commands = new HashMap<>();
    private final Set<String> cases = new HashSet<>();

    /**
     * An operation on a case.
     *
     * @param below its path below the case, with variables for parts of the case: {@code /change-requests/{number}/approval}
     * @param schema the name of its body's schema; null when it takes none
     * @param roles of which a caller needs one; none when every caller may come
     */
    record Command(String method, String below, @Nullable String schema, List<String> roles) {

        /** The path below the case, with the variables that are known filled in. */
        String at(List<String> part) {
            String path = below;
            for (String value : part) {
                path = path.replaceFirst("\\{[^/]*}", Matcher.quoteReplacement(value));
            }
            return path;
        }

        /** Whether the caller has a role of the operation. */
        boolean isFor(Caller caller) {
            return roles.isEmpty()
                    || roles.stream()
                            .flatMap(role -> Role.ofClaim(role).stream())
                            .anyMatch(caller::is);
        }
    }

    CaseCommands(JsonNode paths) {
        paths.fieldNames().forEachRemaining(template -> {
            if (template.endsWith(ACTIONS)) {
                String theCase = template.substring(0, template.length() - ACTIONS.length());
                cases.add(theCase);
                addAll(theCase, paths);
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
                reference.isEmpty() ? null : reference.substring(reference.lastIndexOf('/') + 1),
                ContractedOperation.roles(operation));
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
        return inCase(actions.substring(0, actions.length() - ACTIONS.length()), action);
    }

    private Optional<Command> inCase(String theCase, String action) {
        return Optional.ofNullable(commands.get(theCase + " " + action));
    }

    /**
     * Those of a case's actions that a caller's roles include.
     *
     * @param template the path of the case or of a part of it, as the contract writes it
     */
    List<String> openTo(Caller caller, String template, Collection<String> actions) {
        return cases.stream()
                .filter(theCase -> template.equals(theCase) || template.startsWith(theCase + "/"))
                .max(Comparator.comparingInt(String::length))
                .map(theCase -> actions.stream()
                        .filter(action -> inCase(theCase, action)
                                .filter(command -> command.isFor(caller))
                                .isPresent())
                        .toList())
                .orElseGet(() -> List.copyOf(actions));
    }
}
