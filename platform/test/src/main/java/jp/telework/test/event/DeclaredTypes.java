package jp.telework.test.event;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a service's events are about and what they tell, as its settings say ({@code telework.webhook.event-types}). */
final class DeclaredTypes {

    private static final String DECLARED = "telework.webhook.event-types.";

    private DeclaredTypes() {}

    /** The verbs by kind. */
    static Map<String, Set<String>> in(Path settingsFile) {
        Properties settings = new Properties();
        try (Reader file = Files.newBufferedReader(settingsFile)) {
            settings.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return settings.stringPropertyNames().stream()
                .filter(name -> name.startsWith(DECLARED))
                .collect(Collectors.toMap(
                        name -> name.substring(DECLARED.length()),
                        name -> new TreeSet<>(List.of(settings.getProperty(name).split(","))),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
