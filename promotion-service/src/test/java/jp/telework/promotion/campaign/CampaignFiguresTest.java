package jp.telework.promotion.campaign;

import static jp.telework.promotion.campaign.CampaignFixtures.API;
import static jp.telework.promotion.campaign.CampaignFixtures.CAMPAIGNS;
import static jp.telework.promotion.campaign.CampaignFixtures.REGISTRATIONS;
import static jp.telework.promotion.campaign.CampaignFixtures.tagged;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import jp.telework.kernel.time.Japan;
import jp.telework.promotion.campaign.registration.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.rest.Rest;
import org.junit.jupiter.api.Test;

/** Participants report after the core day, the secretariat publishes figures, and the public compares the years. */
@QuarkusTest
@ServiceDatabase("promotion")
class CampaignFiguresTest {

    @Test
    void reportsBecomeFiguresWithTheirRule() {
        String campaign = CampaignFixtures.running();
        for (int i = 0; i < 5; i++) {
            Identity firm = CampaignFixtures.organisation();
            report(firm, CampaignFixtures.running(firm, campaign), CampaignFixtures.report());
        }
        CampaignFixtures.running(CampaignFixtures.organisation(), campaign);
        String address = CAMPAIGNS + "/" + campaign;
        tagged(Identity.SECRETARIAT, address)
                .post(address + "/figures")
                .then()
                .statusCode(200)
                .body("figures.find { it.kind == 'ORGANISATIONS' }.value", equalTo(6))
                .body("figures.find { it.kind == 'PERSON_DAYS' }.value", equalTo(635))
                .body("figures.find { it.kind == 'ELECTRICITY_SIMPLE' }.value", equalTo(7.0f))
                .body("figures.find { it.kind == 'COMMUTING_CHANGE' }.value", equalTo(-75.0f))
                .body("figures.find { it.kind == 'SATISFACTION' }.value", equalTo(94.0f));
        int year = LocalDate.now(Japan.ZONE).minusDays(2).getYear();
        Rest.get(API + "/campaign-figures?limit=100&series=DAYS&year=" + year)
                .then()
                .statusCode(200)
                .body("items.kind", hasItems("ORGANISATIONS", "SPENDING_MEAN_MORE"))
                .body("items.find { it.kind == 'ELECTRICITY_SIMPLE' }.rule", startsWith("団体ごとの削減率"))
                .body("items.find { it.kind == 'ELECTRICITY_SIMPLE' }.reports", equalTo(5));
        Rest.get(API + "/campaign-comparison?limit=100&series=DAYS")
                .then()
                .statusCode(200)
                .body("items.year", hasItems(year, 2018, 2017))
                .body("items.find { it.year == 2018 }.change", equalTo(77.1f));
        // A report that comes later is in the figures once they are published again.
        Identity late = CampaignFixtures.organisation();
        report(late, CampaignFixtures.running(late, campaign), CampaignFixtures.report());
        tagged(Identity.SECRETARIAT, address)
                .post(address + "/figures")
                .then()
                .statusCode(200)
                .body("figures.find { it.kind == 'ORGANISATIONS' }.value", equalTo(7))
                .body("figures.find { it.kind == 'PERSON_DAYS' }.value", equalTo(762));
    }

    @Test
    void theFiguresOf2017StandAsTheirSourcesGiveThem() {
        Rest.get(API + "/campaign-figures?limit=100&series=DAYS&year=2017")
                .then()
                .statusCode(200)
                .body("items.find { it.kind == 'ORGANISATIONS' }.approximate", equalTo(true))
                .body("items.find { it.kind == 'ELECTRICITY_SIMPLE' }.value", equalTo(7.1f))
                .body("items.find { it.kind == 'ELECTRICITY_WEIGHTED' }.value", equalTo(4.1f))
                .body("items.find { it.subject == '都営三田駅' }.value", equalTo(-4.3f))
                .body("items.find { it.subject == '豊洲' }.rule", startsWith("500mメッシュ"));
        Rest.given()
                .header("Accept", "text/csv")
                .get(API + "/campaign-figures?limit=100&series=MONTH")
                .then()
                .statusCode(200);
    }

    @Test
    void aReportComesAfterTheCoreDayAndTellsOfDaysThatAreOver() {
        Identity firm = CampaignFixtures.organisation();
        String ahead = CampaignFixtures.approved(firm, CampaignFixtures.published());
        tagged(firm, REGISTRATIONS + "/" + ahead)
                .body(Examples.REPORT)
                .post(REGISTRATIONS + "/" + ahead + "/report")
                .then()
                .statusCode(409)
                .body("code", equalTo("REPORTS_CLOSED"));
        String campaign = CampaignFixtures.running();
        String now = CampaignFixtures.running(firm, campaign);
        LocalDate today = LocalDate.now(Japan.ZONE);
        tagged(firm, REGISTRATIONS + "/" + now)
                .body(CampaignFixtures.report().replace(today.minusDays(1).toString(), today.toString()))
                .post(REGISTRATIONS + "/" + now + "/report")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("DAY_AHEAD"))
                .body("errors.code", not(hasItem("DAY_OUTSIDE_PERIOD")));
        tagged(firm, REGISTRATIONS + "/" + now)
                .post(REGISTRATIONS + "/" + now + "/withdrawal")
                .then()
                .statusCode(200);
        tagged(firm, REGISTRATIONS + "/" + now)
                .body(CampaignFixtures.report())
                .post(REGISTRATIONS + "/" + now + "/report")
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
        String early = CAMPAIGNS + "/" + CampaignFixtures.published();
        tagged(Identity.SECRETARIAT, early)
                .post(early + "/figures")
                .then()
                .statusCode(409)
                .body("code", equalTo("FIGURES_TOO_EARLY"));
    }

    private static void report(Identity who, String id, String body) {
        tagged(who, REGISTRATIONS + "/" + id)
                .body(body)
                .post(REGISTRATIONS + "/" + id + "/report")
                .then()
                .statusCode(200)
                .body("report.personDays", equalTo(127));
    }
}
