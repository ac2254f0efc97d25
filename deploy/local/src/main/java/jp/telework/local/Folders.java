package jp.telework.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where things are: built artefacts below the repository, everything that a run writes below {@code data}. */
public record Folders(Path repository, Path data) {

    public Folders {
        repository = repository.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    public static Folders ofLocalStack(Path repository) {
        return new Folders(repository, repository.resolve(".local"));
    }

    public Path target() {
        return repository.resolve("deploy/local/target");
    }

    public Path examples() {
        return repository.resolve("deploy/local/examples");
    }

    public Path realm() {
        return repository.resolve("deploy/keycloak/telework-realm.json");
    }

    public Path application(Component service) {
        return repository.resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    public Path logs() {
        return data.resolve("logs");
    }

    public Path log(Component component) {
        return logs().resolve(component.id() + ".log");
    }

    /** Process ids, the lock and the mark of readiness. */
    public Path run() {
        return data.resolve("run");
    }

    /** What a component keeps; data survive a restart and are emptied by a fresh start. */
    public Path dataOf(Component component) {
        return data.resolve(component.id());
    }

    public void deleteData() {
        for (Component component : Component.values()) {
            delete(dataOf(component));
        }
    }

    public static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies files and folders, with what is executable. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes without following links: Keycloak's home links to the unpacked distribution. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
