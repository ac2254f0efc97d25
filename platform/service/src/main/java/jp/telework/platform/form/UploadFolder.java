package jp.telework.platform.form;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import jp.telework.platform.time.MachineClock;
import org.jboss.logging.Logger;

/** Where uploaded files lie while their request lasts. */
@ApplicationScoped
class UploadFolder {

    private static final Logger LOG = Logger.getLogger(UploadFolder.class);
    /** No request lasts as long. Younger files may be those of another replica on this machine. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);

    private final Path folder;
    private final Clock clock;

    /** @param clock of the machine, whose file system dates the files */
    UploadFolder(FormConfig config, @MachineClock Clock clock) {
        this.folder = config.folder();
        this.clock = clock;
    }

    Path newFile() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, "upload-", "");
    }

    /** Deletes what a process left behind that was killed while it received files. */
    void tidy(@Observes StartupEvent start) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "upload-*")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file)
                        .toInstant()
                        .isBefore(clock.instant().minus(LEFT_BEHIND))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException untidy) {
            LOG.warnf("files of an earlier process stay in %s: %s", folder, untidy);
        }
    }
}
