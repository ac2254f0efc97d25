package jp.telework.platform.document;

import java.util.Objects;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.Readers;
import org.jspecify.annotations.Nullable;

/** The parts {@code kind} and {@code file} of a form with which a document is sent. */
public final class SentFile {

    private SentFile() {}

    /**
     * The kind of the file that was sent.
     *
     * @param file the other part, which must be there as well
     * @throws Refusal with a violation for each part that is missing or unknown
     */
    public static <K extends Enum<K>> K kind(Class<K> kinds, @Nullable String kind, @Nullable Object file) {
        Violations violations = new Violations();
        K read = violations.read("/kind", kind, Readers.oneOf(kinds));
        Readers.required(violations, "/kind", read);
        if (file == null) {
            violations.add(Violation.of("/file", CommonError.REQUIRED));
        }
        violations.refuseIfAny();
        return Objects.requireNonNull(read);
    }
}
