package jp.telework.test.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A service's list of what its events are about ({@code telework.webhook.event-kinds}) holds every kind that its sources
 * name in a type, {@code "jp.telework.<service>.<kind>.…v1"}, and no other. Extend it.
 */
public abstract class EventKindsGate {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path SETTINGS = Path.of("src/main/resources/application.properties");

    /** The service as it stands in the types of its events, such as {@code subsidy}. */
    protected abstract String service();

    @Test
    void everyKindOfEventCanBeSubscribed() throws IOException {
        Properties settings = new Properties();
        settings.load(new StringReader(Files.readString(SETTINGS)));
        Set<String> listed =
                Set.of(settings.getProperty("telework.webhook.event-kinds").split(","));
        assertThat(kindsInSources()).isNotEmpty().isEqualTo(new TreeSet<>(listed));
    }

    private Set<String> kindsInSources() throws IOException {
        Pattern type = Pattern.compile(
                "\"jp\\.telework\\." + Pattern.quote(service()) + "\\.([a-z-]+)\\.(?:\"\\s*\\+|[a-z-]+\\.v[0-9]+\")");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            return sources.stream()
                    .flatMap(file -> type.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
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
