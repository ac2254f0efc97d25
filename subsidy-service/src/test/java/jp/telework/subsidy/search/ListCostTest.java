package jp.telework.subsidy.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** With 50,000 applications. */
@QuarkusTest
@ServiceDatabase("subsidy")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListCostTest extends ListCost {

    @Inject
    DataSource database;

    /** In all titles, in many, in few, in none, of two and three characters; in receipt numbers; of one character. */
    ListCostTest() {
        super(50_000, "ワー", "ワーケ", "温泉", "街棚田", "竜宮", "竜宮城", "14", "街");
    }

    @Test
    void wouldNoticeAScanAndASort() throws SQLException {
        Plan scan = Plan.of(
                "SELECT id FROM application WHERE title LIKE '%棚田%' ORDER BY requested_yen, id",
                new Plan.Values(null, null, null, null, null));
        assertThat(scan.has("Seq Scan")).isTrue();
        assertThat(scan.largestSort()).isPositive();
        assertThat(scan.blocks()).isGreaterThan(BLOCKS_OF_A_PAGE);
    }

    /** Otherwise the plans looked at here would not be the ones that the service gets. */
    @Test
    void plansOnceForAnyValues() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> setting : Plan.SETTINGS.entrySet()) {
                try (ResultSet row = statement.executeQuery("SHOW " + setting.getKey())) {
                    row.next();
                    assertThat(row.getString(1)).as(setting.getKey()).isEqualTo(setting.getValue());
                }
            }
        }
    }

    @Test
    void needsTwoQueriesForASearch() {
        Wanted search = new Wanted(Identity.OFFICER, null, null, null, "温泉");
        TestDatabase.get().startCounting();
        search.page(null);
        assertThat(TestDatabase.get().statementsAndCommits())
                .as(TestDatabase.get().statementTexts())
                .isEqualTo(3);
    }
}
