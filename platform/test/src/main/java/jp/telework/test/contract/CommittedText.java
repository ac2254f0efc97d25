package jp.telework.test.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.util.diff.DiffUtils;

/** A text that is made by the code and kept in the repository, so that a change of it shows as a difference. */
public final class CommittedText {

    /** {@code -Dopenapi.update=true} writes what is made over what is committed. */
    private static final String UPDATE = "openapi.update";

    private static final int LINES_AROUND = 3;
    private static final int LINES_SHOWN = 200;

    private CommittedText() {}

    /**
     * Compares what is made now with what is committed.
     *
     * @param committed path of the file, relative to the module
     * @throws AssertionError with the differing lines
     */
    public static void assertUnchanged(String now, Path committed) {
        if (Boolean.getBoolean(UPDATE)) {
            write(committed, now);
            return;
        }
        String before = Files.exists(committed) ? read(committed) : "";
        if (!before.equals(now)) {
            throw new AssertionError(committed + " is not what the code makes of it now (- committed, + now)."
                    + " If the change is meant, run the test with -D" + UPDATE + "=true and commit the file.\n"
                    + difference(before, now));
        }
    }

    private static String difference(String before, String now) {
        List<String> old = before.lines().toList();
        List<String> lines = DiffUtils.generateUnifiedDiff(
                "committed", "served", old, DiffUtils.diff(old, now.lines().toList()), LINES_AROUND);
        String more = lines.size() > LINES_SHOWN ? "\n… " + (lines.size() - LINES_SHOWN) + " more lines" : "";
        return String.join("\n", lines.subList(0, Math.min(lines.size(), LINES_SHOWN))) + more;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
