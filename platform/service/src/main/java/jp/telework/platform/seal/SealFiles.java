package jp.telework.platform.seal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Writes seals as files, one JSON object each, where operators want them. What is not written is still told as an event. */
@ApplicationScoped
class SealFiles {

    private static final Logger LOG = Logger.getLogger(SealFiles.class);

    private final Optional<Path> folder;
    private final ObjectMapper json;

    SealFiles(AuditConfig config, ObjectMapper json) {
        this.folder = config.sealFolder();
        this.json = json;
    }

    void write(AuditSeals.Kept kept) {
        folder.ifPresent(place -> {
            String name = "%s-seal-%06d.json"
                    .formatted(kept.seal().service(), kept.seal().number());
            try {
                Path half = Files.createTempFile(place, name, ".part");
                Files.writeString(half, json.writeValueAsString(AuditSealView.of(kept)) + "\n");
                Files.move(half, place.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException unwritable) {
                LOG.errorf("seal %d was not written to %s: %s", kept.seal().number(), place, unwritable);
            }
        });
    }
}
