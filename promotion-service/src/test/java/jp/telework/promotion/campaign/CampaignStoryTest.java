package jp.telework.promotion.campaign;

import static jp.telework.promotion.campaign.CampaignFixtures.API;
import static jp.telework.promotion.campaign.CampaignFixtures.CAMPAIGNS;
import static jp.telework.promotion.campaign.CampaignFixtures.REGISTRATIONS;
import static jp.telework.promotion.campaign.CampaignFixtures.as;
import static jp.telework.promotion.campaign.CampaignFixtures.tagged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.telework.kernel.time.Japan;
import jp.telework.promotion.campaign.registration.usecase.EraseContacts;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Rest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The secretariat announces a campaign, organisations register and change, and contact persons go. */
@QuarkusTest
@ServiceDatabase("promotion")
class CampaignStoryTest {

    @Inject
    TestClock clock;

    @Inject
    EraseContacts erase;

    private final Identity firm = CampaignFixtures.organisation();

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void aDraftChangesUntilItIsAnnounced() {
        String id = CampaignFixtures.drafted(CampaignFixtures.campaign());
        String address = CAMPAIGNS + "/" + id;
        Rest.get(address).then().statusCode(404);
        as(firm).get(address).then().statusCode(404);
        Rest.get(CAMPAIGNS + "?limit=100").then().body("items.id", not(hasItem(id)));
        as(firm).body(CampaignFixtures.registration())
                .post(address + "/registrations")
                .then()
                .statusCode(404);
        tagged(Identity.SECRETARIAT, address)
                .body(CampaignFixtures.campaign().replace("\"coreDayPeople\": 100", "\"coreDayPeople\": 50"))
                .put(address)
                .then()
                .statusCode(200)
                .body("classes[1].rule.coreDayPeople", equalTo(50));
        as(Identity.SECRETARIAT)
                .header("If-Match", "\"0\"")
                .post(address + "/publication")
                .then()
                .statusCode(412);
        tagged(Identity.SECRETARIAT, address)
                .post(address + "/publication")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"));
        tagged(Identity.SECRETARIAT, address)
                .body(CampaignFixtures.campaign())
                .put(address)
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
        Rest.get(address)
                .then()
                .statusCode(200)
                .body("classes.code", contains("PARTICIPANT", "SPECIAL_PARTNER", "SUPPORTER"))
                .body("periodWareki", containsString("令和"));
        Rest.get(CAMPAIGNS + "?limit=100&series=DAYS").then().body("items.id", hasItem(id));
        Rest.get(CAMPAIGNS + "?limit=100&series=MONTH").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void aPlanThatCannotBeIsRefusedAllAtOnce() {
        LocalDate core = CampaignFixtures.coreDay();
        as(Identity.SECRETARIAT)
                .body(CampaignFixtures.campaign()
                        .replace("\"coreDay\": \"" + core, "\"coreDay\": \"" + core.plusDays(9))
                        .replace("\"changesUntil\": \"" + core.minusDays(2), "\"changesUntil\": \"" + core.minusDays(5))
                        .replace(
                                "{\"days\": 2, \"coreDay\": true, \"coreDayPeople\"",
                                "{\"days\": 6, \"coreDayPeople\""))
                .post(CAMPAIGNS)
                .then()
                .statusCode(422)
                .body("errors.code", contains("DAY_OUTSIDE_PERIOD", "CHANGES_END_TOO_EARLY", "TOO_MANY_DAYS_ASKED"))
                .body("errors.pointer", contains("/coreDay", "/changesUntil", "/classes/1/rule/days"));
        as(Identity.SECRETARIAT)
                .body(CampaignFixtures.campaign().replaceFirst("\"coreDay\": \"[0-9-]+\",", ""))
                .post(CAMPAIGNS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/classes/0/rule", "/classes/1/rule"));
    }

    @Test
    void anOrganisationRegistersOnceAndIsToldWhatItsClassesLack() {
        String campaign = CampaignFixtures.published();
        String address = CAMPAIGNS + "/" + campaign + "/registrations";
        String few = CampaignFixtures.registration().replace("\"people\": 110", "\"people\": 84");
        as(firm).queryParam("dryRun", true)
                .body(few)
                .post(address)
                .then()
                .statusCode(422)
                .body("code", equalTo("CORE_DAY_PEOPLE_MISSING"))
                .body("errors[0].pointer", equalTo("/classes/1"))
                .body("trace.rule", hasItems("DAYS_REACHED", "CORE_DAY_PEOPLE_REACHED", "MEASUREMENT_JOINED"));
        String id = CampaignFixtures.registered(
                firm, campaign, few.replace("[\"PARTICIPANT\", \"SPECIAL_PARTNER\"]", "[\"PARTICIPANT\"]"));
        as(firm).get(REGISTRATIONS + "/" + id + "/classes")
                .then()
                .statusCode(200)
                .body("classes.code", contains("PARTICIPANT", "SPECIAL_PARTNER", "SUPPORTER"))
                .body("classes.applied", contains(true, false, false))
                .body("classes.met", contains(true, false, false))
                .body("classes[1].trace.outcome", contains("PASSED", "PASSED", "FAILED", "PASSED"));
        as(firm).body(few).post(address).then().statusCode(409).body("code", equalTo("ALREADY_REGISTERED"));
        as(CampaignFixtures.organisation())
                .body(CampaignFixtures.registration()
                        .replace("\"SPECIAL_PARTNER\"", "\"GOLD\"")
                        .replace("\"CLASSES\"]", "\"EMPLOYEES\"]")
                        .replace(
                                CampaignFixtures.coreDay().plusDays(1).toString(),
                                CampaignFixtures.coreDay().plusDays(4).toString()))
                .post(address)
                .then()
                .statusCode(422)
                .body("errors.code", contains("DAY_OUTSIDE_PERIOD", "UNKNOWN_CLASS", "NOT_PUBLISHED_HERE"));
        tagged(firm, REGISTRATIONS + "/" + id)
                .post(REGISTRATIONS + "/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        CampaignFixtures.registered(firm, campaign);
    }

    @Test
    void theSecretariatSendsBackAndRejectsWithAReason() {
        String campaign = CampaignFixtures.published();
        String address = REGISTRATIONS + "/" + CampaignFixtures.registered(firm, campaign);
        String reason = jp.telework.promotion.campaign.registration.api.Examples.REASON;
        tagged(Identity.SECRETARIAT, address)
                .body(reason)
                .post(address + "/return")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        tagged(Identity.SECRETARIAT, address)
                .post(address + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
        as(firm).get(address).then().body("reason", containsString("内訳"));
        tagged(firm, address)
                .body(CampaignFixtures.registration())
                .put(address)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("reason", equalTo(null));
        tagged(Identity.SECRETARIAT, address)
                .body(reason)
                .post(address + "/rejection")
                .then()
                .statusCode(200);
        tagged(firm, address)
                .body(CampaignFixtures.registration())
                .put(address)
                .then()
                .statusCode(409);
        as(Identity.SECRETARIAT)
                .get(CAMPAIGNS + "/" + campaign + "/registrations?status=REJECTED")
                .then()
                .body("items", hasSize(1));
        as(CampaignFixtures.organisation())
                .get(CAMPAIGNS + "/" + campaign + "/registrations")
                .then()
                .body("items", empty());
    }

    @Test
    void registrationsComeAndChangeUntilTheirDays() {
        String campaign = CampaignFixtures.published();
        String address = REGISTRATIONS + "/" + CampaignFixtures.registered(firm, campaign);
        LocalDate core = CampaignFixtures.coreDay();
        at(core.minusDays(4));
        CampaignFixtures.registered(CampaignFixtures.organisation(), campaign);
        at(core.minusDays(3));
        as(CampaignFixtures.organisation())
                .body(CampaignFixtures.registration())
                .post(CAMPAIGNS + "/" + campaign + "/registrations")
                .then()
                .statusCode(409)
                .body("code", equalTo("REGISTRATION_CLOSED"));
        at(core.minusDays(2));
        tagged(firm, address)
                .body(CampaignFixtures.registration())
                .put(address)
                .then()
                .statusCode(200);
        at(core.minusDays(1));
        tagged(firm, address)
                .body(CampaignFixtures.registration())
                .put(address)
                .then()
                .statusCode(409)
                .body("code", equalTo("CHANGES_CLOSED"));
    }

    /** The last moment of a day in Japan. */
    private void at(LocalDate day) {
        clock.set(day.plusDays(1).atStartOfDay(Japan.ZONE).minusSeconds(1).toInstant());
    }

    @Test
    void contactPersonsGoAYearAfterTheCampaign() {
        String campaign = CampaignFixtures.published();
        String id = CampaignFixtures.approved(firm, campaign);
        String held = CampaignFixtures.approved(CampaignFixtures.organisation(), campaign);
        as(Identity.OFFICER)
                .body("{\"caseKind\":\"campaign-registration\",\"caseId\":\"%s\",\"reason\":\"調査の対象のため。\"}"
                        .formatted(held))
                .post(API + "/retention/holds")
                .then()
                .statusCode(201);
        LocalDate last = CampaignFixtures.coreDay().plusDays(3);
        at(last.plusYears(1));
        erase.run();
        assertThat(withContact(id)).isEqualTo(1);
        at(last.plusYears(1).plusDays(1));
        assertThat(erase.due(clock.instant(), 1000)).isPositive();
        erase.run();
        assertThat(withContact(id)).isZero();
        assertThat(withContact(held)).isEqualTo(1);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE subject = 'campaign-registration/" + id
                                + "' AND data::text ~ '花子|example'"))
                .isZero();
        Rest.get(CAMPAIGNS + "/" + campaign + "/participants").then().body("items", hasSize(2));
    }

    private static long withContact(String id) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM campaign_registration WHERE contact IS NOT NULL AND id = '" + id + "'");
    }
}
