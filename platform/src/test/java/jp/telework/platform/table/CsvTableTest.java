package jp.telework.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import jp.telework.kernel.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static String utf8(CsvTable table) {
        return new String(table.bytes(TableCharset.UTF_8), StandardCharsets.UTF_8);
    }

    @Test
    void writesLinesWithAByteOrderMarkAndQuotesWhereNeeded() {
        CsvTable table = new CsvTable("名称", "人数").line("白浜町, \"IT\"", 27).line("改行\nあり", null);
        assertThat(utf8(table)).isEqualTo("\uFEFF名称,人数\r\n\"白浜町, \"\"IT\"\"\",27\r\n\"改行\nあり\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "－1"})
    void neutralisesTextThatASpreadsheetWouldRun(String text) {
        assertThat(utf8(new CsvTable("a").line(text))).contains("'" + text);
    }

    @Test
    void leavesNegativeNumbersNumbers() {
        assertThat(utf8(new CsvTable("a").line(-14.9))).isEqualTo("\uFEFFa\r\n-14.9\r\n");
    }

    @Test
    void refusesALineOfAnotherWidth() {
        assertThatThrownBy(() -> new CsvTable("a", "b").line(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesShiftJisWithMicrosoftsAdditionsAndAGetaForTheRest() {
        byte[] bytes = new CsvTable("類型").line("①㈱﨑〜").line("𠮷野").bytes(TableCharset.SHIFT_JIS);
        assertThat(new String(bytes, Charset.forName("windows-31j"))).isEqualTo("類型\r\n①㈱﨑～\r\n〓野\r\n");
        assertThat(bytes[0]).as("no byte order mark").isEqualTo((byte) 0x97);
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
