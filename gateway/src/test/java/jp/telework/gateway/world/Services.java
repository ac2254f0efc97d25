package jp.telework.gateway.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The services of this repository, found by their contracts, so that a new one is judged by itself. */
public final class Services {

    private static final String SUFFIX = "-service";

    private Services() {}

    /** Their names as they stand in addresses, such as {@code subsidy}. */
    public static List<String> names() {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules.filter(module -> Files.exists(module.resolve("openapi.yaml")))
                    .map(module -> module.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
