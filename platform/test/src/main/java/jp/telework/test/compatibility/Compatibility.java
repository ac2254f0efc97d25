package jp.telework.test.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a contract may follow the one that was released last. */
public final class Compatibility {

    private Compatibility() {}

    /**
     * Holds a contract against the released one: its version rises as its changes ask, and the change log tells them.
     *
     * @param served the document in JSON or YAML
     * @param released file with the last released contract
     * @param changeLog file with a heading {@code ## 1.2.3} for each version
     * @throws AssertionError with all changes that matter
     */
    public static void assertKept(String served, Path released, Path changeLog) {
        List<String> objections = objections(served, read(released), read(changeLog), Instant.now());
        if (!objections.isEmpty()) {
            throw new AssertionError("The contract may not follow the released one (" + released + "):\n"
                    + String.join("\n", objections));
        }
    }

    /** Why a contract may not follow the released one. */
    static List<String> objections(String served, String released, String changeLog, Instant today) {
        SemanticVersion before = version(released);
        SemanticVersion now = version(served);
        List<Change> changes = ContractComparison.between(released, served, today);
        List<String> objections = new ArrayList<>();
        SemanticVersion needed = before.after(changes);
        if (now.compareTo(needed) < 0) {
            objections.add("version " + now + " is too low: the changes need at least " + needed);
            changes.forEach(change -> objections.add("  " + change));
        }
        changes.stream()
                .filter(change -> change.kind() == Change.Kind.FORBIDDEN)
                .forEach(change -> objections.add("no version allows: " + change));
        if (!tells(changeLog, now)) {
            objections.add("the change log has no entry for " + now);
        }
        return objections;
    }

    private static boolean tells(String changeLog, SemanticVersion version) {
        Matcher entry = Pattern.compile("(?ms)^## " + Pattern.quote(version.toString()) + "(?![.\\d])(.*?)(?=^## |\\z)")
                .matcher(changeLog);
        return entry.find() && entry.group(1).contains("\n- ");
    }

    private static SemanticVersion version(String document) {
        return SemanticVersion.of(
                Document.of(document).root().at("/info/version").asText());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
