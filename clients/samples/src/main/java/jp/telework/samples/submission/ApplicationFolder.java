package jp.telework.samples.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.telework.client.ApiClient;
import jp.telework.client.model.ApplicationRequest;
import jp.telework.client.model.SubsidyReceipt;
import jp.telework.samples.DurableFiles;
import org.jspecify.annotations.Nullable;

/**
 * One application on the municipality's disk: {@code application.json}, {@code documents/<KIND>.<extension>}, and what the
 * sample writes beside them: {@code created.json} and {@code progress.json} before the first call, {@code receipt.json} at
 * the end.
 */
record ApplicationFolder(Path folder) {

    private static final ObjectMapper JSON = ApiClient.createDefaultObjectMapper();

    /**
     * What must survive a crash.
     *
     * @param key the beginning of all Idempotency-Keys of this application
     * @param startedAt when the key was made
     * @param applicationId null until the answer to the creation has arrived
     * @param sentSha256 of the application.json that the server has, null when unknown
     */
    record Progress(
            UUID key,
            Instant startedAt,
            @Nullable UUID applicationId,
            @Nullable String sentSha256) {

        Progress created(UUID id, String sha256) {
            return new Progress(key, startedAt, id, sha256);
        }
    }

    /** All folders below that hold an application, in the order of their names. */
    static List<ApplicationFolder> below(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(folder -> Files.exists(folder.resolve("application.json")))
                    .sorted()
                    .map(ApplicationFolder::new)
                    .toList();
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    static ApplicationRequest request(byte[] content) throws IOException {
        return JSON.readValue(content, ApplicationRequest.class);
    }

    byte[] content() throws IOException {
        return Files.readAllBytes(folder.resolve("application.json"));
    }

    /** The content of the first call, even when the file has changed since: the same key needs the same content. */
    byte[] created() throws IOException {
        return Files.readAllBytes(folder.resolve("created.json"));
    }

    JsonNode json() throws IOException {
        return JSON.readTree(content());
    }

    /** In the order of their names; the kind of document is the name without its extension. */
    List<Path> documents() throws IOException {
        Path documents = folder.resolve("documents");
        if (!Files.isDirectory(documents)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(documents)) {
            return files.sorted().toList();
        }
    }

    /** Known from an earlier run, or new and on disk before it is returned. */
    Progress progress(Instant now) throws IOException {
        Path file = folder.resolve("progress.json");
        if (Files.exists(file)) {
            return JSON.readValue(Files.readAllBytes(file), Progress.class);
        }
        DurableFiles.write(folder.resolve("created.json"), content());
        return keep(new Progress(UUID.randomUUID(), now, null, null));
    }

    Progress keep(Progress progress) throws IOException {
        DurableFiles.write(folder.resolve("progress.json"), JSON.writeValueAsBytes(progress));
        return progress;
    }

    void startAgain() throws IOException {
        Files.deleteIfExists(folder.resolve("progress.json"));
    }

    boolean hasReceipt() {
        return Files.exists(folder.resolve("receipt.json"));
    }

    void keep(SubsidyReceipt receipt) throws IOException {
        DurableFiles.write(folder.resolve("receipt.json"), JSON.writeValueAsBytes(receipt));
    }
}
