package jp.telework.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Where things are: built artefacts below the repository, everything that a run writes below {@code data}. */
public record Folders(Path repository, Path data) {

    private static final Duration WRITERS_END = Duration.ofSeconds(10);

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

    /**
     * Deletes without following links: Keycloak's home links to the unpacked distribution. The children of a killed
     * program may write for a moment after it, so the folder is emptied again until it stays empty, at most ten seconds.
     */
    public static void delete(Path folder) {
        long deadline = System.nanoTime() + WRITERS_END.toNanos();
        while (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try {
                deleteWhatIsThere(folder);
            } catch (DirectoryNotEmptyException | NoSuchFileException changedMeanwhile) {
                if (System.nanoTime() > deadline) {
                    throw new UncheckedIOException(changedMeanwhile);
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void deleteWhatIsThere(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException whileWalking) {
            throw whileWalking.getCause();
        }
    }
}
