package jp.telework.promotion.tsv.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Tables that come with the service: a line of headings, then rows whose fields are parted by tabs. */
public final class Tsv {

    private static final String FOLDER = "/jp/telework/promotion/";

    private Tsv() {}

    /**
     * The rows of a table.
     *
     * @param file name in the service's folder of resources
     * @param row makes a row of its fields
     */
    public static <T> List<T> rows(String file, Function<String[], T> row) {
        try (InputStream table = Objects.requireNonNull(Tsv.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> row.apply(line.split("\t", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
