package jp.telework.subsidy.grant.lifecycle;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import jp.telework.platform.table.Table;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.subsidy.grant.MoneyFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.table.OpenedCsv;
import jp.telework.test.table.OpenedWorkbook;
import org.junit.jupiter.api.Test;

/** What stands in the tables of grants, of the ledger and of what is due. */
@QuarkusTest
@ServiceDatabase("subsidy")
class GrantTablesTest {

    private static byte[] table(String path, String type, String language) {
        return as(Identity.OFFICER)
                .accept(type)
                .header("Accept-Language", language)
                .get(API + path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void showsADecisionInTheGrantsAndInTheLedger() {
        UUID call = Fixtures.openCall();
        String id = GrantFixtures.granted(GrantFixtures.applied(GrantFixtures.opened(call)));
        String yen = Long.toString(MoneyFixtures.DECIDED);

        OpenedCsv grants = OpenedCsv.of(table("/grants?callId=" + call, Table.CSV, "ja"));
        assertThat(grants.rows()).hasSize(1);
        assertThat(grants.at(0, "状態")).isEqualTo("交付決定");
        assertThat(grants.at(0, "交付決定額（円）")).isEqualTo(yen);
        assertThat(grants.at(0, "確定額（円）")).isEmpty();
        assertThat(grants.at(0, "id")).isEqualTo(id);

        OpenedCsv ledger = OpenedCsv.of(table("/calls/" + call + "/budget", Table.CSV, "en"));
        assertThat(ledger.rows()).hasSize(1);
        assertThat(ledger.at(0, "Kind")).isEqualTo("grant decided");
        assertThat(ledger.at(0, "Committed (yen)")).isEqualTo(yen);

        OpenedWorkbook workbook = OpenedWorkbook.of(table("/calls/" + call + "/budget", Table.XLSX, "ja"));
        assertThat(workbook.rows().get(1))
                .contains(new OpenedWorkbook.Cell("n", yen, "#,##0", false))
                .anyMatch(cell -> cell.format().equals("yyyy/mm/dd hh:mm:ss"));
    }

    @Test
    void showsWhatIsDueWithItsDayAndClause() {
        UUID call = Fixtures.openCall();
        GrantFixtures.granted(GrantFixtures.applied(GrantFixtures.opened(call)));
        OpenedCsv obligations = OpenedCsv.of(table("/obligations?callId=" + call, Table.CSV, "ja"));
        assertThat(obligations.rows()).isNotEmpty();
        assertThat(obligations.at(0, "期限")).matches("20[0-9]{2}-[01][0-9]-[0-3][0-9]");
        assertThat(obligations.at(0, "根拠")).isNotEmpty();
        OpenedWorkbook workbook = OpenedWorkbook.of(table("/obligations?callId=" + call, Table.XLSX, "ja"));
        assertThat(workbook.rows().get(1).get(0).format()).isEqualTo("yyyy/mm/dd");
    }
}
