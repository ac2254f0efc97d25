package jp.telework.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The output of one component. */
public record LogFile(Path path) {

    private static final Pattern CAUSE =
            Pattern.compile("\\b(FATAL|ERROR|Caused by|Exception in thread|OutOfMemoryError)\\b");
    private static final Pattern ROUTINE = Pattern.compile("\\b(INFO|DEBUG|LOG:)");
    private static final int LONGEST = 240;

    /** Keeps the log of the start before this one as {@code NAME.log.1}. */
    public void beginAnew() {
        try {
            if (Files.exists(path)) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line that most likely says why the component ended: its last error, or else last words that are no routine. */
    public Optional<String> cause() {
        List<String> lines = lines();
        Optional<String> lastError =
                last(lines.stream().filter(line -> CAUSE.matcher(line).find()).toList());
        return lastError
                .or(() -> last(lines.stream().filter(line -> !line.isBlank()).toList())
                        .filter(line -> !ROUTINE.matcher(line).find()))
                .map(LogFile::shortened);
    }

    private List<String> lines() {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<String> last(List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }

    private static String shortened(String line) {
        String trimmed = line.strip();
        return trimmed.length() <= LONGEST ? trimmed : trimmed.substring(0, LONGEST) + "…";
    }
}
