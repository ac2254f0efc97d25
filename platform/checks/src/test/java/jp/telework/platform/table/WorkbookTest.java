package jp.telework.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.telework.kernel.text.Language;
import jp.telework.platform.paging.Page;
import jp.telework.test.table.OpenedWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** Opened by a reader that knows nothing of the library that wrote it. */
class WorkbookTest {

    private record Row(Object first, Object second) {}

    private static final Table<Row> TABLE = Table.of(Row.class, "rows", "応募の一覧", "Applications")
            .column("名称", "Name", Row::first)
            .yen("金額", "Amount", Row::second)
            .build();

    private static final List<String> DANGEROUS = List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\n=1",
            "＝1+1",
            "＋1",
            "－1",
            "＠SUM(A1)",
            "=HYPERLINK(\"http://example.org\")",
            "=cmd|' /C calc'!A0");

    private static OpenedWorkbook opened(Object... firsts) {
        return OpenedWorkbook.of(TABLE.xlsx(rows(firsts), Language.JA).content());
    }

    private static Page<Row> rows(Object... firsts) {
        return new Page<>(
                Arrays.stream(firsts)
                        .map(first -> new Row(first, 1_234_567_890L))
                        .toList(),
                null);
    }

    private static OpenedWorkbook.Cell first(Object value) {
        return opened(value).rows().get(1).get(0);
    }

    @Test
    void hasBoldHeadingsThatStayInView() {
        OpenedWorkbook workbook = opened("白浜町");
        assertThat(workbook.title()).isEqualTo("応募の一覧");
        assertThat(workbook.texts(0)).containsExactly("名称", "金額");
        assertThat(workbook.rows().get(0)).allMatch(OpenedWorkbook.Cell::bold);
        assertThat(workbook.rows().get(1)).noneMatch(OpenedWorkbook.Cell::bold);
        assertThat(workbook.frozenRows()).isEqualTo(1);
    }

    @Test
    void isAsWideAsWhatItShowsWithinReason() {
        assertThat(opened("和歌山県西牟婁郡白浜町").widths().get(0)).isBetween(22.0, 26.0);
        assertThat(opened("長".repeat(500)).widths().get(0)).isBetween(60.0, 62.0);
        assertThat(opened("a").widths().get(1)).as("1,234,567,890").isBetween(13.0, 18.0);
    }

    @Test
    void keepsNumbersAndDaysWhatTheyAre() {
        assertThat(opened("a").rows().get(1).get(1))
                .isEqualTo(new OpenedWorkbook.Cell("n", "1234567890", "#,##0", false));
        assertThat(first(new BigDecimal("-14.9"))).isEqualTo(new OpenedWorkbook.Cell("n", "-14.9", "", false));
        assertThat(first(LocalDate.parse("2026-04-01")))
                .isEqualTo(new OpenedWorkbook.Cell("n", "46113.0", "yyyy/mm/dd", false));
        OpenedWorkbook.Cell moment = first(Instant.parse("2026-04-01T03:00:00Z"));
        assertThat(moment.format()).isEqualTo("yyyy/mm/dd hh:mm:ss");
        assertThat(Double.valueOf(moment.value())).as("noon in Japan").isEqualTo(46113.5);
    }

    @Test
    void keepsCodesTextThatLooksLikeNumbers() {
        assertThat(first("012084")).isEqualTo(new OpenedWorkbook.Cell("s", "012084", "", false));
    }

    @Test
    void holdsNoFormulaAndTheSameNeutralisedTextAsCsv() {
        OpenedWorkbook workbook = opened(DANGEROUS.toArray());
        assertThat(workbook.formulas()).isZero();
        for (int row = 0; row < DANGEROUS.size(); row++) {
            OpenedWorkbook.Cell cell = workbook.rows().get(row + 1).get(0);
            assertThat(cell.type()).isEqualTo("s");
            assertThat(cell.value()).isEqualTo("'" + DANGEROUS.get(row));
            String csv = new String(
                    TABLE.csv(rows(DANGEROUS.get(row)), Language.JA, TableCharset.UTF_8)
                            .content(),
                    StandardCharsets.UTF_8);
            assertThat(csv).contains(cell.value().replace("\"", "\"\""));
        }
    }

    /** The control: the reader does find a formula where there is one. */
    @Test
    void theReaderWouldSeeAFormula() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "control", "1.0")) {
            workbook.newWorksheet("control").formula(0, 0, "1+1");
        }
        assertThat(OpenedWorkbook.of(bytes.toByteArray()).formulas()).isEqualTo(1);
    }

    @Test
    void staysReadableWhateverTextItHolds() {
        assertThat(first("a\0b\u0001c\uD842𠮷<&>\"").value()).contains("𠮷<&>\"");
        assertThat(first("\0=1+1").value()).doesNotStartWith("=");
        assertThat(first("長".repeat(40_000)).value()).hasSize(32_767).endsWith("…");
    }

    @Test
    void isAnEmptyTableWhenThereIsNothing() {
        assertThat(opened().rows()).hasSize(1);
    }
}
