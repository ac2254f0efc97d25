package jp.telework.subsidy.application;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.util.UUID;
import jp.telework.platform.table.Table;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.table.OpenedCsv;
import jp.telework.test.table.OpenedWorkbook;
import org.junit.jupiter.api.Test;

/** What stands in the table of applications. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ApplicationTableTest {

    private static final Charset MICROSOFTS = Charset.forName("windows-31j");

    private static UUID callWithApplication(String title) {
        UUID call = Fixtures.openCall();
        as(Identity.SHIRAHAMA)
                .body(Fixtures.application(call, body -> body.put("title", title))
                        .toString())
                .post(API + "/applications")
                .then()
                .statusCode(201);
        return call;
    }

    private static byte[] list(UUID call, Identity reader, String query) {
        return as(reader)
                .get(API + "/applications?callId=" + call + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void saysStatesByTheirNamesAndAmountsAsNumbers() {
        UUID call = callWithApplication("白浜オフィス");
        OpenedCsv table = OpenedCsv.of(list(call, Identity.SHIRAHAMA, "&format=csv"));
        assertThat(table.rows()).hasSize(1);
        assertThat(table.at(0, "状態")).isEqualTo("作成中");
        assertThat(table.at(0, "団体名")).isEqualTo("和歌山県白浜町");
        assertThat(table.at(0, "法人番号")).isEqualTo("8000020304018");
        assertThat(table.at(0, "受付番号")).isEmpty();
        String amount = table.at(0, "申請額（円）");
        assertThat(amount).matches("[0-9]+");
        OpenedWorkbook workbook = OpenedWorkbook.of(list(call, Identity.SHIRAHAMA, "&format=xlsx"));
        assertThat(workbook.title()).isEqualTo("応募");
        assertThat(workbook.rows().get(1))
                .contains(
                        new OpenedWorkbook.Cell("n", amount, "#,##0", false),
                        new OpenedWorkbook.Cell("s", "8000020304018", "", false));
    }

    @Test
    void letsNoTitleCalculate() {
        UUID call = callWithApplication("=HYPERLINK(\"http://example.org\")");
        assertThat(OpenedCsv.of(list(call, Identity.SHIRAHAMA, "&format=csv")).at(0, "事業名"))
                .isEqualTo("'=HYPERLINK(\"http://example.org\")");
        OpenedWorkbook workbook = OpenedWorkbook.of(list(call, Identity.SHIRAHAMA, "&format=xlsx"));
        assertThat(workbook.texts(1)).contains("'=HYPERLINK(\"http://example.org\")");
        assertThat(workbook.formulas()).isZero();
    }

    @Test
    void saysInShiftJisWhatItCan() {
        UUID call = callWithApplication("①𠮷野〜森鷗外");
        byte[] table = list(call, Identity.SHIRAHAMA, "&format=csv&charset=Shift_JIS");
        assertThat(OpenedCsv.of(table, MICROSOFTS).at(0, "事業名")).isEqualTo("①〓野～森〓外");
        assertThat(OpenedCsv.of(list(call, Identity.SHIRAHAMA, "&format=csv")).at(0, "事業名"))
                .isEqualTo("①𠮷野〜森鷗外");
    }

    /** The rights are the list's: what another may not see in JSON is in no table either. */
    @Test
    void showsAnotherOrganisationNothing() {
        UUID call = callWithApplication("白浜オフィス");
        assertThat(OpenedCsv.of(list(call, Identity.ITOSHIMA, "&format=csv")).rows())
                .isEmpty();
        assertThat(OpenedWorkbook.of(list(call, Identity.ITOSHIMA, "&format=xlsx"))
                        .rows())
                .hasSize(1);
        as(Identity.REVIEWER)
                .accept(Table.XLSX)
                .get(API + "/applications")
                .then()
                .statusCode(403);
    }
}
