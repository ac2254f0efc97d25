package jp.telework.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Packages do not depend on each other in a circle, and features do not either. The circles of earlier days are committed as
 * a list of dependencies, {@code package-cycles.csv}, which may only become shorter.
 */
public final class PackageCycles {

    private static final Path KNOWN = Path.of("src/test/resources/package-cycles.csv");

    private PackageCycles() {}

    /**
     * Judges all classes below a package, tests left out.
     *
     * @param base such as {@code jp.telework.subsidy}; the next step of a name is the feature, and the one after it, in a
     *     large feature, its part
     */
    public static void assertOnlyKnown(String base) {
        assertOnlyKnown(dependencies(base, ProductionClasses.in(base)), known(base));
    }

    static void assertOnlyKnown(SortedSet<String> now, SortedSet<String> known) {
        SortedSet<String> added = new TreeSet<>(now);
        added.removeAll(known);
        assertThat(added).as("dependencies that close a circle").isEmpty();
        SortedSet<String> gone = new TreeSet<>(known);
        gone.removeAll(now);
        assertThat(gone)
                .as("no circle any more: delete these lines of %s", KNOWN)
                .isEmpty();
    }

    /** Each dependency that is part of a circle: {@code feature,grant,notice} or {@code package,grant.domain,…}. */
    static SortedSet<String> dependencies(String base, JavaClasses classes) {
        SortedSet<String> dependencies = new TreeSet<>();
        circles(graph(base, classes, name -> name)).forEach(line -> dependencies.add(base + ",package," + line));
        circles(graph(base, classes, PackageCycles::feature))
                .forEach(line -> dependencies.add(base + ",feature," + line));
        return dependencies;
    }

    /** {@code grant.decision} of {@code grant.decision.domain}: the steps before the room, at least one. */
    private static String feature(String name) {
        List<String> steps = List.of(name.split("\\."));
        return steps.size() > 2 && Rooms.NAMES.contains(steps.get(2))
                ? steps.get(0) + "." + steps.get(1)
                : steps.get(0);
    }

    private static Map<String, SortedSet<String>> graph(
            String base, JavaClasses classes, Function<String, String> slice) {
        SortedMap<String, SortedSet<String>> graph = new TreeMap<>();
        for (JavaClass type : classes) {
            if (!isBelow(base, type)) {
                continue;
            }
            String from = slice.apply(relative(base, type));
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> isBelow(base, target))
                    .map(target -> slice.apply(relative(base, target)))
                    .filter(to -> !to.equals(from))
                    .forEach(to -> graph.computeIfAbsent(from, unused -> new TreeSet<>())
                            .add(to));
        }
        return graph;
    }

    private static boolean isBelow(String base, JavaClass type) {
        return type.getPackageName().startsWith(base + ".");
    }

    private static String relative(String base, JavaClass type) {
        return type.getPackageName().substring(base.length() + 1);
    }

    /** A dependency is part of a circle when a way leads back. */
    private static SortedSet<String> circles(Map<String, SortedSet<String>> graph) {
        SortedSet<String> parts = new TreeSet<>();
        graph.forEach((from, targets) -> targets.stream()
                .filter(to -> reachable(graph, to).contains(from))
                .forEach(to -> parts.add(from + "," + to)));
        return parts;
    }

    private static Set<String> reachable(Map<String, SortedSet<String>> graph, String start) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            graph.getOrDefault(open.remove(), new TreeSet<>()).stream()
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return seen;
    }

    private static SortedSet<String> known(String base) {
        SortedSet<String> known = new TreeSet<>();
        try {
            if (Files.exists(KNOWN)) {
                Files.readAllLines(KNOWN).stream()
                        .filter(line -> line.startsWith(base + ","))
                        .forEach(known::add);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return known;
    }
}
