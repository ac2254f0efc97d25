package jp.telework.promotion.campaign;

import static jp.telework.promotion.campaign.CampaignFixtures.CAMPAIGNS;
import static jp.telework.promotion.campaign.CampaignFixtures.REGISTRATIONS;
import static jp.telework.promotion.campaign.CampaignFixtures.as;
import static jp.telework.promotion.campaign.CampaignFixtures.tagged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Rest;
import org.junit.jupiter.api.Test;

/** The public list of participants shows what was agreed, while it is approved. */
@QuarkusTest
@ServiceDatabase("promotion")
class ParticipantListTest {

    private final Identity firm = CampaignFixtures.organisation();

    @Test
    void thePublicSeesWhatWasAgreedOnceItIsApproved() {
        String campaign = CampaignFixtures.published();
        String list = CAMPAIGNS + "/" + campaign + "/participants";
        String id = CampaignFixtures.registered(firm, campaign);
        String address = REGISTRATIONS + "/" + id;
        Rest.get(list).then().statusCode(200).body("items", empty());
        tagged(Identity.SECRETARIAT, address)
                .post(address + "/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
        String shown = as(CampaignFixtures.organisation())
                .get(list)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("株式会社白浜リゾート"))
                .body("items[0].industry", equalTo("ACCOMMODATION_FOOD"))
                .body("items[0].classes.code", contains("PARTICIPANT", "SPECIAL_PARTNER"))
                .extract()
                .asString();
        assertThat(shown).doesNotContain("和歌山", "在宅", "example.jp", "花子", "employees", "people", firm.organisation());
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM campaign_participant WHERE id = '" + id
                                + "' AND shown::text ~ '和歌山|example|在宅|125'"))
                .isZero();
        // Less is agreed: at once nothing is shown, and after the approval the rest.
        tagged(firm, address)
                .body(CampaignFixtures.registration().replace("\"NAME\", ", ""))
                .put(address)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"));
        Rest.get(list).then().body("items", empty());
        tagged(Identity.SECRETARIAT, address).post(address + "/approval").then().statusCode(200);
        assertThat(Rest.get(list).asString()).contains("ACCOMMODATION_FOOD").doesNotContain("白浜");
        tagged(firm, address).post(address + "/withdrawal").then().statusCode(200);
        Rest.get(list).then().body("items", empty());
    }

    @Test
    void whoAgreesToNothingIsNotShown() {
        String campaign = CampaignFixtures.published();
        CampaignFixtures.approved(
                firm, campaign, CampaignFixtures.registration().replace("[\"NAME\", \"INDUSTRY\", \"CLASSES\"]", "[]"));
        Rest.get(CAMPAIGNS + "/" + campaign + "/participants").then().body("items", empty());
    }
}
