package jp.telework.promotion;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.campaign.CampaignFixtures;
import jp.telework.test.Identity;
import jp.telework.test.Repository;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;

/** The bodies of the tour's chapter ({@code deploy/local/examples/tour}), dated as the chapter dates them, are accepted. */
@QuarkusTest
@ServiceDatabase("promotion")
class TourSamplesTest {

    private static ObjectNode sample(String name) throws IOException {
        return (ObjectNode) new ObjectMapper()
                .readTree(Repository.path("deploy/local/examples/tour/" + name + ".json")
                        .toFile());
    }

    @Test
    void aRoundAndAnApplication() throws IOException {
        Instant closes = Instant.now().plus(Duration.ofDays(1));
        String round = CampaignFixtures.as(Identity.OFFICER)
                .body(sample("recognition-round")
                        .put("fiscalYear", FiscalYear.of(Japan.date(closes)).value())
                        .put("opensAt", Instant.now().minusSeconds(60).toString())
                        .put("closesAt", closes.toString())
                        .toString())
                .post(CampaignFixtures.API + "/recognition-rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        CampaignFixtures.tagged(Identity.OFFICER, CampaignFixtures.API + "/recognition-rounds/" + round)
                .post(CampaignFixtures.API + "/recognition-rounds/" + round + "/publication")
                .then()
                .statusCode(200);
        String entry = CampaignFixtures.as(Identity.SHIRAHAMA)
                .body(sample("recognition-entry").put("roundId", round).toString())
                .post(CampaignFixtures.API + "/recognition-entries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String address = CampaignFixtures.API + "/recognition-entries/" + entry;
        CampaignFixtures.tagged(Identity.SHIRAHAMA, address)
                .post(address + "/submission")
                .then()
                .statusCode(200);
    }

    @Test
    void aCampaignAndARegistration() throws IOException {
        LocalDate core = LocalDate.now(Japan.ZONE).plusDays(40);
        String campaign = CampaignFixtures.as(Identity.SECRETARIAT)
                .body(sample("campaign")
                        .put("startsOn", core.minusDays(1).toString())
                        .put("endsOn", core.plusDays(3).toString())
                        .put("coreDay", core.toString())
                        .put("registrationFrom", core.minusDays(60).toString())
                        .put("registrationUntil", core.minusDays(4).toString())
                        .put("changesUntil", core.minusDays(2).toString())
                        .put("reportsUntil", core.plusDays(30).toString())
                        .toString())
                .post(CampaignFixtures.CAMPAIGNS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String address = CampaignFixtures.CAMPAIGNS + "/" + campaign;
        CampaignFixtures.tagged(Identity.SECRETARIAT, address)
                .post(address + "/publication")
                .then()
                .statusCode(200);
        ObjectNode registration = sample("campaign-registration");
        registration
                .putArray("days")
                .addObject()
                .put("day", core.toString())
                .putArray("forms")
                .addObject()
                .put("form", "HOME")
                .put("people", 60);
        CampaignFixtures.as(CampaignFixtures.organisation())
                .body(registration.toString())
                .post(address + "/registrations")
                .then()
                .statusCode(201);
    }
}
