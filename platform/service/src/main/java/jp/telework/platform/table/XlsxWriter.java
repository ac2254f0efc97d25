package jp.telework.platform.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.telework.kernel.time.Japan;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook (ECMA-376, .xlsx) of one sheet: bold headings that stay in view, numbers and dates as such, no formula
 * ever. Instants are local times of Japan, because a workbook knows no zones.
 */
final class XlsxWriter {

    private static final String APPLICATION = "telework";
    private static final String VERSION = "1.0";
    private static final String YEN = "#,##0";
    private static final String DAY = "yyyy/mm/dd";
    private static final String MOMENT = "yyyy/mm/dd hh:mm:ss";
    private static final int DAY_WIDTH = 12;
    private static final int MOMENT_WIDTH = 20;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    /** A cell takes no more. */
    private static final int LONGEST_TEXT = 32_767;

    private static final String HEADING_COLOUR = "DDE6F0";

    private XlsxWriter() {}

    static byte[] write(Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, VERSION)) {
            Worksheet page = workbook.newWorksheet(sheet.title());
            headings(page, sheet.headings());
            for (int row = 0; row < sheet.rows().size(); row++) {
                cells(page, row + 1, sheet.rows().get(row));
            }
            for (int column = 0; column < sheet.headings().size(); column++) {
                page.width(column, width(sheet, column));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes everything", impossible);
        }
        return bytes.toByteArray();
    }

    private static void headings(Worksheet page, List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            page.value(0, column, headings.get(column));
        }
        page.range(0, 0, 0, headings.size() - 1)
                .style()
                .bold()
                .fillColor(HEADING_COLOUR)
                .set();
        page.freezePane(0, 1);
    }

    private static void cells(Worksheet page, int row, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            cell(page, row, column, cells.get(column));
        }
    }

    private static void cell(Worksheet page, int row, int column, Cell cell) {
        if (cell instanceof Cell.Text text) {
            page.value(row, column, shortened(text.value()));
        } else if (cell instanceof Cell.Yen yen) {
            page.value(row, column, yen.value());
            page.style(row, column).format(YEN).set();
        } else if (cell instanceof Cell.Figure figure) {
            page.value(row, column, figure.value());
        } else if (cell instanceof Cell.Day day) {
            page.value(row, column, day.value());
            page.style(row, column).format(DAY).set();
        } else if (cell instanceof Cell.Moment moment) {
            page.value(row, column, moment.value().atZone(Japan.ZONE).toLocalDateTime());
            page.style(row, column).format(MOMENT).set();
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    /** As wide as the widest cell, within reason; signs of the East take twice the room. */
    private static int width(Sheet sheet, int column) {
        int widest = width(sheet.headings().get(column));
        for (List<Cell> row : sheet.rows()) {
            widest = Math.max(widest, width(row.get(column)));
        }
        return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
    }

    private static int width(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return width(text.value());
        }
        if (cell instanceof Cell.Day) {
            return DAY_WIDTH;
        }
        if (cell instanceof Cell.Moment) {
            return MOMENT_WIDTH;
        }
        if (cell instanceof Cell.Yen yen) {
            // A comma for every three digits.
            return yen.value().toString().length() * 4 / 3 + 1;
        }
        return cell instanceof Cell.Figure figure ? figure.value().toString().length() : 0;
    }

    private static int width(String text) {
        return text.lines()
                .mapToInt(line ->
                        line.codePoints().map(sign -> sign < 0x1100 ? 1 : 2).sum())
                .max()
                .orElse(0);
    }
}
