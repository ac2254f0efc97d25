package jp.telework.local;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How to start a stack.
 *
 * @param components what to start; a test that needs no sign-in saves Keycloak's seconds
 * @param fresh delete what an earlier stack kept in the same folder
 * @param durable whether PostgreSQL waits for the disk; tests need not
 * @param quickStart whether services start fast rather than answer fast in the long run, as measurements need
 * @param javaHome the JDK that runs Keycloak and the services; the newest one found when empty
 * @param environment extra variables for single components, over those that the stack sets
 */
public record StackOptions(
        Folders folders,
        Ports ports,
        Set<Component> components,
        boolean fresh,
        boolean durable,
        boolean quickStart,
        Optional<Path> javaHome,
        Map<Component, Map<String, String>> environment,
        Progress progress) {

    public StackOptions {
        components = Set.copyOf(components);
        environment = Map.copyOf(environment);
        if (components.stream().anyMatch(Component::hasDatabase) && !components.contains(Component.POSTGRES)) {
            throw new IllegalArgumentException("a service needs its database: " + components);
        }
    }

    /** The stack that {@code deploy/local/up} starts: fixed ports, data in {@code .local}. */
    public static StackOptions local(Path repository, Progress progress) {
        return new StackOptions(
                Folders.ofLocalStack(repository),
                Ports.fixed(),
                everything(),
                false,
                true,
                true,
                Optional.empty(),
                Map.of(),
                progress);
    }

    /** A stack of its own for tests: free ports, empty data in the given folder. */
    public static StackOptions forTests(Path repository, Path dataFolder) {
        return new StackOptions(
                new Folders(repository, dataFolder),
                Ports.free(),
                everything(),
                true,
                false,
                true,
                Optional.empty(),
                Map.of(),
                Progress.silent());
    }

    public StackOptions withComponents(Set<Component> chosen) {
        return new StackOptions(folders, ports, chosen, fresh, durable, quickStart, javaHome, environment, progress);
    }

    public StackOptions withFresh(boolean empty) {
        return new StackOptions(
                folders, ports, components, empty, durable, quickStart, javaHome, environment, progress);
    }

    public StackOptions withEnvironment(Component service, Map<String, String> variables) {
        Map<Component, Map<String, String>> more = new EnumMap<>(Component.class);
        more.putAll(environment);
        more.put(service, Map.copyOf(variables));
        return new StackOptions(folders, ports, components, fresh, durable, quickStart, javaHome, more, progress);
    }

    /** With a clock that is moved and faults that clients ask for (docs/adr/0041). */
    public StackOptions asPracticeGround() {
        StackOptions ground = this;
        for (Component component : Component.values()) {
            if (component.isOurs()) {
                Map<String, String> variables = new HashMap<>(environment.getOrDefault(component, Map.of()));
                variables.put("TELEWORK_PRACTICE_ENABLED", "true");
                ground = ground.withEnvironment(component, variables);
            }
        }
        return ground;
    }

    private static Set<Component> everything() {
        return EnumSet.allOf(Component.class);
    }
}
