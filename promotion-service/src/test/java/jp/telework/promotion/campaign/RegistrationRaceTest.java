package jp.telework.promotion.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.database.HeldInserts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation registers once for a campaign, however many requests come at once. */
@QuarkusTest
@ServiceDatabase("promotion")
class RegistrationRaceTest {

    private static final int CLIENTS = 8;
    private static final String ONCE = "CREATE UNIQUE INDEX campaign_registration_once ON campaign_registration"
            + " (campaign_id, organisation) WHERE status NOT IN ('REJECTED', 'WITHDRAWN')";

    private final Identity firm = CampaignFixtures.organisation();
    private String campaign = "";

    @BeforeEach
    void aCampaignIsAnnounced() {
        campaign = CampaignFixtures.published();
    }

    @Test
    void ofManyAtOnceOneIsKept() {
        List<Integer> statuses = race();
        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(statuses).allMatch(status -> status == 201 || status == 409);
        assertThat(kept()).isEqualTo(1);
    }

    /** The control: the same requests without the index. */
    @Test
    void controlWithoutTheIndexMoreAreKept() {
        TestDatabase.get().execute("DROP INDEX campaign_registration_once");
        try {
            HeldInserts.into("campaign_registration", 2, this::race);
            assertThat(kept()).isGreaterThan(1);
        } finally {
            TestDatabase.get()
                    .execute("DELETE FROM campaign_registration WHERE organisation = '" + firm.organisation() + "'");
            TestDatabase.get().execute(ONCE);
        }
    }

    private List<Integer> race() {
        return Together.run(
                CLIENTS,
                i -> () -> CampaignFixtures.as(firm)
                        .body(CampaignFixtures.registration())
                        .post(CampaignFixtures.CAMPAIGNS + "/" + campaign + "/registrations")
                        .statusCode());
    }

    private long kept() {
        return TestDatabase.get()
                .number("SELECT count(*) FROM campaign_registration WHERE campaign_id = '" + campaign + "'");
    }
}
