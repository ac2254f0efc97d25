package jp.telework.platform.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import jp.telework.kernel.time.Japan;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * CSV (RFC 4180): a line of headings, then one line for each row, ended by CR LF. Dates and instants are written as in
 * JSON, instants with Japan's offset.
 */
final class CsvWriter {

    private CsvWriter() {}

    /** The file's bytes, with a byte order mark where the character set has one. */
    static byte[] write(Sheet sheet, TableCharset charset) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(sheet.headings());
            for (var row : sheet.rows()) {
                printer.printRecord(
                        row.stream().map(cell -> text(cell, charset)).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a StringBuilder takes everything", impossible);
        }
        return charset.encode(text);
    }

    private static String text(Cell cell, TableCharset charset) {
        if (cell instanceof Cell.Text text) {
            // What the character set drops or replaces may bring another character to the front.
            return Cell.harmless(charset.writable(text.value()));
        }
        if (cell instanceof Cell.Yen yen) {
            return yen.value().toString();
        }
        if (cell instanceof Cell.Figure figure) {
            return figure.value().toString();
        }
        if (cell instanceof Cell.Day day) {
            return day.value().toString();
        }
        if (cell instanceof Cell.Moment moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.value().atZone(Japan.ZONE));
        }
        return "";
    }
}
