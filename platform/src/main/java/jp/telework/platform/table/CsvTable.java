package jp.telework.platform.table;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A list as CSV (RFC 4180): a line of column names, then one line for each entry, ended by CR LF. Text that a
 * spreadsheet would run as a formula is neutralised; numbers stay numbers.
 */
public final class CsvTable {

    /** Media type as annotations need it. */
    public static final String MEDIA_TYPE = "text/csv";

    /** What makes spreadsheets calculate, or skip to what follows. */
    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    private final List<List<@Nullable Object>> lines = new ArrayList<>();

    public CsvTable(String... columns) {
        lines.add(Arrays.asList((Object[]) columns));
    }

    /**
     * Adds a line.
     *
     * @param cells numbers, text or anything that prints itself; null is an empty cell
     */
    public CsvTable line(@Nullable Object... cells) {
        if (cells.length != lines.get(0).size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + lines.get(0));
        }
        lines.add(Arrays.asList(cells));
        return this;
    }

    /** The table's bytes, with a byte order mark where the character set has one. */
    public byte[] bytes(TableCharset charset) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (List<@Nullable Object> line : lines) {
                printer.printRecord(line.stream().map(CsvTable::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a StringBuilder takes everything", impossible);
        }
        return charset.encode(text);
    }

    /**
     * The table as a file to save.
     *
     * @param name of the file, plain ASCII without extension
     * @param next cursor of the next page, null at the end; told as a link (RFC 8288), because CSV has no place for it
     */
    public Response.ResponseBuilder download(TableCharset charset, String name, @Nullable String next, UriInfo uri) {
        Response.ResponseBuilder answer = Response.ok(bytes(charset), MEDIA_TYPE + "; charset=" + charset.wireName())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (next == null) {
            return answer;
        }
        String query = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", next)
                .build()
                .getRawQuery();
        return answer.header(HttpHeaders.LINK, "<?" + query + ">; rel=\"next\"");
    }

    private static Object harmless(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        String text = cell.toString();
        boolean runs = !(cell instanceof Number) && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return runs ? "'" + text : text;
    }
}
