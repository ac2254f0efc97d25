package jp.telework.platform.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A form that has arrived. Closing it deletes the file and makes room for the next form. */
public final class SentForm implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SentForm.class);

    private final Map<String, String> texts = new HashMap<>();
    private final Path path;
    private final Runnable whenClosed;
    private @Nullable SentFile file;

    SentForm(Path path, Runnable whenClosed) {
        this.path = path;
        this.whenClosed = whenClosed;
    }

    Path path() {
        return path;
    }

    void text(String name, String text) {
        texts.put(name, text);
    }

    void file(SentFile sent) {
        this.file = sent;
    }

    /**
     * The file.
     *
     * @throws Refusal REQUIRED with the pointer {@code /file}
     */
    public SentFile file() {
        Violations violations = new Violations();
        requireFile(violations);
        violations.refuseIfAny();
        return Objects.requireNonNull(file);
    }

    /**
     * The kind of the file that was sent.
     *
     * @throws Refusal with a violation for each of the parts {@code kind} and {@code file} that is missing or unknown
     */
    public <K extends Enum<K>> K kind(Class<K> kinds) {
        Violations violations = new Violations();
        K read = required(violations, "kind", Readers.oneOf(kinds));
        refuseIfAny(violations);
        return Objects.requireNonNull(read);
    }

    /**
     * Reads a text part that must be there. A part that is missing or refused leaves a violation under its name.
     *
     * @return null when it left a violation
     */
    public <T> @Nullable T required(Violations violations, String part, Function<String, T> reader) {
        String pointer = "/" + part;
        return Readers.required(violations, pointer, violations.read(pointer, texts.get(part), reader));
    }

    /**
     * Ends the reading of the text parts.
     *
     * @throws Refusal with all violations; a missing file is one of them
     */
    public void refuseIfAny(Violations violations) {
        requireFile(violations);
        violations.refuseIfAny();
    }

    private void requireFile(Violations violations) {
        if (file == null) {
            violations.add(Violation.of("/file", CommonError.REQUIRED));
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            LOG.warnf("an uploaded file stays until the next start: %s", stays);
        } finally {
            whenClosed.run();
        }
    }
}
