package jp.telework.platform.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.telework.test.table.OpenedCsv;

/** Any texts become a CSV file with as many cells, none of which a spreadsheet program runs. */
public final class CsvFuzz {

    private CsvFuzz() {}

    /** A byte 0 begins another cell. */
    public static void fuzzerTestOneInput(byte[] input) {
        List<String> texts = Arrays.asList(new String(input, StandardCharsets.UTF_8).split("\u0000", -1));
        List<String> headings = Stream.iterate(1, number -> number + 1)
                .limit(texts.size())
                .map(number -> "column " + number)
                .toList();
        List<Cell> row = texts.stream().map(text -> (Cell) new Cell.Text(text)).toList();
        Sheet sheet = new Sheet("title", headings, List.of(row));
        check(OpenedCsv.of(CsvWriter.write(sheet, TableCharset.UTF_8)), texts);
        check(OpenedCsv.of(CsvWriter.write(sheet, TableCharset.SHIFT_JIS), Charset.forName("windows-31j")), texts);
    }

    private static void check(OpenedCsv file, List<String> texts) {
        if (file.rows().size() != 1) {
            throw new AssertionError(file.rows().size() + " rows of " + texts);
        }
        file.rows().get(0).forEach(cell -> {
            if (!cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0) {
                throw new AssertionError(String.format(Locale.ROOT, "a formula: %s of %s", cell, texts));
            }
        });
    }
}
