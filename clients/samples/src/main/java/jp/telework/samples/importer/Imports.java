package jp.telework.samples.importer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.telework.client.ApiClient;
import jp.telework.client.model.CloudEvent;
import jp.telework.samples.DurableFiles;
import org.jspecify.annotations.Nullable;

/**
 * What was imported: one numbered file for each event. The newest file is the cursor too, so that the two cannot differ
 * after a crash. A system with a database writes both in one transaction instead.
 */
public final class Imports {

    private static final ObjectMapper JSON = ApiClient.createDefaultObjectMapper();

    private final Path folder;
    private long lastNumber;
    private Optional<CloudEvent> lastEvent;

    /**
     * An event with the case that it names.
     *
     * @param event as it came
     * @param content the case as it was when the event was imported, null when the importer does not see it
     */
    public record Imported(CloudEvent event, @Nullable Object content) {}

    private Imports(Path folder, List<Path> files) throws IOException {
        this.folder = folder;
        this.lastNumber = files.size();
        this.lastEvent = files.isEmpty()
                ? Optional.empty()
                : Optional.of(read(files.get(files.size() - 1)).event());
    }

    public static Imports in(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new Imports(folder, files(folder));
    }

    /** The event to read on from; empty before the first one. */
    Optional<CloudEvent> lastEvent() {
        return lastEvent;
    }

    void add(Imported imported) throws IOException {
        Path file = folder.resolve(String.format("%09d.json", lastNumber + 1));
        DurableFiles.write(file, JSON.writeValueAsBytes(imported));
        lastNumber++;
        lastEvent = Optional.of(imported.event());
    }

    /** Everything, in the order of the feed. */
    public List<Imported> all() throws IOException {
        List<Path> files = files(folder);
        return files.stream().map(Imports::readUnchecked).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList();
        }
    }

    private static Imported read(Path file) throws IOException {
        return JSON.readValue(Files.readAllBytes(file), Imported.class);
    }

    private static Imported readUnchecked(Path file) {
        try {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
