package jp.telework.test.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.kernel.scoring.Review;
import jp.telework.test.Repository;
import jp.telework.test.stored.CommittedNames;
import org.junit.jupiter.api.Test;

/**
 * A service's list of the types of its events ({@code telework.webhook.event-types}) is what its sources can tell, and what
 * docs/webhooks.md tells integrators. The journal itself refuses an event that is not listed, so every test that runs a
 * command compares as well; this gate finds the rest without running anything. Extend it.
 */
public abstract class EventTypesGate {

    /** The sources of the service itself. */
    protected static final Path SOURCES = Path.of("src/main/java");

    /** The sources of what every open call shares. */
    protected static final Path CASEWORK = Repository.path("platform/casework/src/main/java");

    private static final Path SETTINGS = Path.of("src/main/resources/application.properties");
    private static final Path GUIDE = Repository.path("docs/webhooks.md");

    private static final Path COMMITTED = Path.of("src/test/resources/event-types.csv");

    /** A call that tells a change; the verbs are among its arguments. */
    private static final Pattern TELLING =
            Pattern.compile("\\b(?:changed|tell)\\(((?:[^();]|\\((?:[^();]|\\([^();]*\\))*\\))*)\\)");

    private static final Pattern VERB = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");

    /** What the change is about, and what else an audit row keeps, are no verbs. */
    private static final Pattern OTHER = Pattern.compile("new CaseRef\\(\"[a-z-]+\"|Map\\.of\\(.*", Pattern.DOTALL);

    /** What may become of a sheet of scores is the same in all services. */
    private static final Set<String> REVIEWED =
            Arrays.stream(Review.Outcome.values()).map(Review.Outcome::verb).collect(Collectors.toSet());

    /** The service as it stands in the types of its events, such as {@code subsidy}. */
    protected abstract String service();

    /** Where the code stands that tells the service's events. */
    protected List<Path> folders() {
        return List.of(SOURCES);
    }

    /** By kind: what is told under the name of an action or an act, such as {@code HAND_OVER}. */
    protected Map<String, Set<String>> toldByName() {
        return Map.of();
    }

    /** The names of an action's constants, but for those that are told of in another way or not at all. */
    @SafeVarargs
    protected static <E extends Enum<E>> Set<String> names(Class<E> actions, E... without) {
        return Arrays.stream(actions.getEnumConstants())
                .filter(action -> !List.of(without).contains(action))
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    /** Readers and webhooks know a type by its name. It does not follow a class or a constant that is renamed. */
    @Test
    void keepsTheTypesThatReadersKnow() {
        List<String> types = new ArrayList<>();
        declared()
                .forEach((kind, verbs) ->
                        verbs.forEach(verb -> types.add("jp.telework.%s.%s.%s.v1".formatted(service(), kind, verb))));
        CommittedNames.of(COMMITTED).assertKept(types);
    }

    @Test
    void everyKindOfEventCanBeSubscribed() {
        Pattern type = Pattern.compile(
                "\"jp\\.telework\\." + Pattern.quote(service()) + "\\.([a-z-]+)\\.(?:\"\\s*\\+|[a-z-]+\\.v[0-9]+\")");
        Set<String> kinds = found(type).map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(kinds).isNotEmpty().isEqualTo(declared().keySet());
    }

    @Test
    void everyTypeThatIsWrittenOutIsDeclared() {
        Pattern type = Pattern.compile(
                "['\"]jp\\.telework\\." + Pattern.quote(service()) + "\\.([a-z-]+)\\.([a-z-]+)\\.v1['\"]");
        assertThat(found(type)).allSatisfy(match -> assertThat(declared().get(match.group(1)))
                .as(match.group())
                .contains(match.group(2)));
    }

    @Test
    void everyVerbThatIsToldIsDeclared() {
        Set<String> declared = declared().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<String> told = found(TELLING)
                .map(call -> OTHER.matcher(call.group(1)).replaceAll(""))
                .flatMap(arguments -> VERB.matcher(arguments).results().map(verb -> verb.group(1)))
                .toList();
        assertThat(told).isNotEmpty().allSatisfy(verb -> assertThat(declared).contains(verb));
        toldByName().forEach((kind, names) -> assertThat(declared().get(kind))
                .containsAll(names.stream().map(EventTypesGate::verb).toList()));
    }

    @Test
    void everyTypeThatIsDeclaredCanHappen() {
        String all = sources().collect(Collectors.joining("\n"));
        declared().forEach((kind, verbs) -> {
            Set<String> named = toldByName().getOrDefault(kind, Set.of()).stream()
                    .map(EventTypesGate::verb)
                    .collect(Collectors.toSet());
            assertThat(verbs).allSatisfy(verb -> assertThat(named.contains(verb)
                            || all.contains('"' + verb + '"')
                            || all.contains("." + kind + "." + verb + ".v1")
                            || REVIEWED.contains(verb))
                    .as("%s.%s", kind, verb)
                    .isTrue());
        });
    }

    @Test
    void theGuideNamesAllTypesAndNoOther() {
        Pattern section =
                Pattern.compile("### jp\\.telework\\." + Pattern.quote(service()) + "\n(.*?)(?=\n##)", Pattern.DOTALL);
        Pattern row = Pattern.compile("\\| `([a-z-]+)` \\| ((?:`[a-z-]+` ?)+)\\|");
        Map<String, Set<String>> guide = new TreeMap<>();
        section.matcher(text(GUIDE))
                .results()
                .flatMap(found -> row.matcher(found.group(1)).results())
                .forEach(found -> guide.put(
                        found.group(1),
                        new TreeSet<>(List.of(found.group(2).replace("`", "").split(" ")))));
        assertThat(guide).isEqualTo(declared());
    }

    private static Map<String, Set<String>> declared() {
        return DeclaredTypes.in(SETTINGS);
    }

    private static String verb(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Stream<MatchResult> found(Pattern pattern) {
        return sources().flatMap(source -> pattern.matcher(source).results());
    }

    private Stream<String> sources() {
        return folders().stream().flatMap(EventTypesGate::sourcesIn);
    }

    private static Stream<String> sourcesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            return sources.stream().map(EventTypesGate::text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
