package jp.telework.subsidy.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The items of the published forms ({@code notice-forms.csv}): those that always stand on a notice, and those that may. */
public final class NoticeForms {

    private static final List<String[]> ROWS = read();

    private NoticeForms() {}

    public static List<String> required(String title) {
        return items(title, "always");
    }

    public static List<String> possible(String title) {
        return items(title, "");
    }

    private static List<String> items(String title, String when) {
        return ROWS.stream()
                .filter(row -> row[0].equals(title) && row[2].contains(when))
                .map(row -> row[1])
                .toList();
    }

    private static List<String[]> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NoticeForms.class.getResourceAsStream("/notice-forms.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", 3)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
