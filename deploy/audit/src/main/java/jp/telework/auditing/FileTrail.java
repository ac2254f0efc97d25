package jp.telework.auditing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import jp.telework.kernel.audit.AuditRow;
import jp.telework.kernel.audit.AuditSeal;
import jp.telework.kernel.audit.SealedHead;
import jp.telework.kernel.audit.Trail;
import jp.telework.kernel.audit.TrailCheck;

/** An exported trail. Seals and heads are kept in memory; rows are read as they come. */
final class FileTrail implements Trail {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final List<AuditSeal> seals = new ArrayList<>();
    private final List<SealedHead> heads = new ArrayList<>();

    FileTrail(Path file) throws IOException {
        this.file = file;
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> !line.startsWith("{\"" + TrailLines.ROW))
                    .map(FileTrail::read)
                    .forEach(line -> {
                        if (line.has(TrailLines.SEAL)) {
                            seals.add(TrailLines.seal(line.path(TrailLines.SEAL)));
                        } else if (line.has(TrailLines.HEAD)) {
                            heads.add(TrailLines.head(line.path(TrailLines.HEAD)));
                        }
                    });
        }
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException noJson) {
            throw new UncheckedIOException("a line of the export is no JSON", noJson);
        }
    }

    @Override
    public List<AuditSeal> seals() {
        return seals;
    }

    @Override
    public Iterator<SealedHead> headsBySeal() {
        return heads.stream()
                .sorted(Comparator.comparingInt(SealedHead::seal).thenComparingInt(SealedHead::number))
                .iterator();
    }

    @Override
    public Iterator<SealedHead> headsByStream() {
        return heads.stream()
                .sorted(Comparator.comparing(SealedHead::stream, TrailCheck::byCodePoints)
                        .thenComparingInt(SealedHead::position))
                .iterator();
    }

    /** The program ends with the check, and the file with it. */
    @Override
    @SuppressWarnings("StreamResourceLeak")
    public Iterator<AuditRow> rows() {
        try {
            return Files.lines(file)
                    .filter(line -> line.startsWith("{\"" + TrailLines.ROW))
                    .map(line -> TrailLines.row(read(line).path(TrailLines.ROW)))
                    .iterator();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
