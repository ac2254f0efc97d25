package jp.telework.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import jp.telework.promotion.campaign.CampaignFixtures;
import jp.telework.promotion.selfcheck.SelfCheckFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.database.OwnedTables;
import org.junit.jupiter.api.Test;

/** Where a query forgets to ask for the caller's own rows, PostgreSQL answers with them alone. */
@QuarkusTest
@ServiceDatabase("promotion")
class RowSecurityTest {

    @Test
    void everyTableOfAnOrganisationHasItsPolicy() {
        assertThat(OwnedTables.withoutPolicy("organisation"))
                .isEqualTo(Map.of(
                                "audit_entry",
                                        "the actor's organisation: the history of a case has rows of the ministry",
                                "event", "inserted in the last message of every command, which is hot")
                        .keySet());
    }

    @Test
    void anotherOrganisationsChecksAreNotThere() throws SQLException {
        SelfCheckFixtures.begun(Identity.SHIRAHAMA);
        CampaignFixtures.registered(Identity.SHIRAHAMA, CampaignFixtures.published());
        assertThat(OwnedTables.seenBy("", "self_check")).isPositive();
        assertThat(OwnedTables.seenBy(Objects.requireNonNull(Identity.SHIRAHAMA.organisation()), "self_check"))
                .isPositive();
        assertThat(OwnedTables.seenBy("", "campaign_registration")).isPositive();
        for (String table : OwnedTables.withPolicy()) {
            assertThat(OwnedTables.seenBy("no organisation", table)).as(table).isZero();
        }
    }
}
