package jp.telework.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.scoring.EvaluationStatus;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.platform.paging.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private record Row(@Nullable Object first, @Nullable Object second) {}

    private static final Table<Row> TABLE = Table.of(Row.class, "rows", "行", "Rows")
            .column("名称", "Name", Row::first)
            .yen("金額", "Amount", Row::second)
            .build();

    private static Page<Row> rows(@Nullable Object... firsts) {
        return new Page<>(
                Arrays.stream(firsts).map(first -> new Row(first, null)).toList(), null);
    }

    private static String utf8(Page<Row> rows, Language language) {
        return new String(TABLE.csv(rows, language, TableCharset.UTF_8).content(), StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value, Language language) {
        String text = utf8(rows(value), language);
        return text.substring(text.indexOf("\r\n") + 2, text.length() - ",\r\n".length());
    }

    @Test
    void writesLinesWithAByteOrderMarkAndQuotesWhereNeeded() {
        Page<Row> rows = new Page<>(List.of(new Row("白浜町, \"IT\"", 27), new Row("改行\nあり", null)), null);
        assertThat(utf8(rows, Language.JA)).isEqualTo("\uFEFF名称,金額\r\n\"白浜町, \"\"IT\"\"\",27\r\n\"改行\nあり\",\r\n");
    }

    @Test
    void saysItsHeadingsInTheReadersLanguage() {
        assertThat(utf8(rows(), Language.EN)).isEqualTo("\uFEFFName,Amount\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1+1", "＋1", "－1", "＠SUM(A1)"})
    void neutralisesTextThatASpreadsheetWouldRun(String text) {
        assertThat(utf8(rows(text), Language.JA)).contains("'" + text);
    }

    @Test
    void neutralisesWhatAListOrATermBeginsWith() {
        assertThat(cell(List.of("=1", "2"), Language.JA)).isEqualTo("'=1 / 2");
    }

    @Test
    void leavesNegativeNumbersNumbers() {
        assertThat(cell(new BigDecimal("-14.9"), Language.JA)).isEqualTo("-14.9");
    }

    static List<Object[]> values() {
        return List.of(
                new Object[] {LocalDate.parse("2026-04-01"), "2026-04-01", "2026-04-01"},
                new Object[] {
                    Instant.parse("2026-04-01T00:00:00Z"), "2026-04-01T09:00:00+09:00", "2026-04-01T09:00:00+09:00"
                },
                new Object[] {new FiscalYear(2026), "2026", "2026"},
                new Object[] {new Yen(1_234_567), "1234567", "1234567"},
                new Object[] {new CorporateNumber("8000020304018"), "8000020304018", "8000020304018"},
                new Object[] {true, "はい", "yes"},
                new Object[] {false, "いいえ", "no"},
                new Object[] {EvaluationStatus.SUBMITTED, "提出済み", "submitted"},
                // An empty first cell is quoted, or a line of one column would be no line.
                new Object[] {List.of(), "\"\"", "\"\""});
    }

    @ParameterizedTest
    @MethodSource("values")
    void writesValuesAsInJsonAndTermsAsPeopleSayThem(Object value, String japanese, String english) {
        assertThat(cell(value, Language.JA)).isEqualTo(japanese);
        assertThat(cell(value, Language.EN)).isEqualTo(english);
    }

    @Test
    void dropsVariationSelectorsThatShiftJisCannotSay() {
        byte[] bytes = TABLE.csv(rows("葛\uDB40\uDD00城", "a"), Language.JA, TableCharset.SHIFT_JIS)
                .content();
        assertThat(new String(bytes, Charset.forName("windows-31j")))
                .contains("葛城")
                .doesNotContain("〓");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2212" + "1+cmd", "\u2013" + "1+cmd", "\uFE00=1+1", "\uDB40\uDD00@x"})
    void neutralisesWhatOnlyEncodingMakesAFormula(String text) {
        byte[] bytes =
                TABLE.csv(rows(text, "a"), Language.JA, TableCharset.SHIFT_JIS).content();
        String line = new String(bytes, Charset.forName("windows-31j")).split("\r\n", 3)[1];
        assertThat(line).startsWith("'");
    }

    @Test
    void writesShiftJisWithMicrosoftsAdditionsAndAGetaForTheRest() {
        byte[] bytes = TABLE.csv(rows("①㈱﨑〜", "𠮷野"), Language.JA, TableCharset.SHIFT_JIS)
                .content();
        assertThat(new String(bytes, Charset.forName("windows-31j"))).isEqualTo("名称,金額\r\n①㈱﨑～,\r\n〓野,\r\n");
        assertThat(bytes[0]).as("no byte order mark").isEqualTo((byte) 0x96);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| | UTF_8",
                "| text/csv | UTF_8",
                "| text/csv; charset=Shift_JIS | SHIFT_JIS",
                "| application/json, text/csv;q=0.9;charset=\"shift_jis\" | SHIFT_JIS",
                "| application/json; charset=Shift_JIS, text/csv | UTF_8",
                "utf-8 | text/csv; charset=Shift_JIS | UTF_8",
                "Shift_JIS | text/csv | SHIFT_JIS"
            })
    void takesTheCharacterSetFromTheParameterThenFromAccept(String parameter, String accept, TableCharset charset) {
        assertThat(TableCharset.asked(parameter, accept)).isEqualTo(charset);
    }

    @ParameterizedTest
    @CsvSource({"EUC-JP, text/csv, INVALID_PARAMETER", ", text/csv;charset=EUC-JP, NOT_ACCEPTABLE"})
    void refusesAnotherCharacterSet(String parameter, String accept, String code) {
        assertThatThrownBy(() -> TableCharset.asked(parameter, accept))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code().name()).isEqualTo(code));
    }
}
