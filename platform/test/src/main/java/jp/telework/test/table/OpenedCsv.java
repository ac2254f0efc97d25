package jp.telework.test.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file read.
 *
 * @param headings of the columns
 * @param rows what follows, each as wide as the headings
 */
public record OpenedCsv(List<String> headings, List<List<String>> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Opens a file in UTF-8.
     *
     * @throws AssertionError without a byte order mark, or with lines of different widths
     */
    public static OpenedCsv of(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (!text.startsWith(BYTE_ORDER_MARK)) {
            throw new AssertionError(
                    "no byte order mark: " + text.lines().findFirst().orElse(""));
        }
        return of(text.substring(1));
    }

    /** Opens a file in another character set. */
    public static OpenedCsv of(byte[] content, Charset charset) {
        return of(new String(content, charset));
    }

    private static OpenedCsv of(String text) {
        List<List<String>> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            for (CSVRecord line : parser) {
                lines.add(List.copyOf(line.toList()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        List<String> headings = lines.get(0);
        lines.stream()
                .filter(line -> line.size() != headings.size())
                .findFirst()
                .ifPresent(line -> {
                    throw new AssertionError(line.size() + " cells under " + headings.size() + " headings: " + line);
                });
        return new OpenedCsv(headings, List.copyOf(lines.subList(1, lines.size())));
    }

    /** The value of a row under a heading. */
    public String at(int row, String heading) {
        int column = headings.indexOf(heading);
        if (column < 0) {
            throw new AssertionError("no column " + heading + " among " + headings);
        }
        return rows.get(row).get(column);
    }
}
