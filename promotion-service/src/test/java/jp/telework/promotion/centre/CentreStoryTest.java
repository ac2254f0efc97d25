package jp.telework.promotion.centre;

import static jp.telework.promotion.campaign.CampaignFixtures.as;
import static jp.telework.promotion.campaign.CampaignFixtures.tagged;
import static jp.telework.promotion.centre.CentreCalls.STATISTICS;
import static jp.telework.promotion.centre.CentreCalls.TICKETS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import jp.telework.kernel.time.Japan;
import jp.telework.promotion.campaign.CampaignFixtures;
import jp.telework.promotion.centre.api.TicketExamples;
import jp.telework.promotion.centre.usecase.EraseTickets;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The centre records, answers and hands over, counts what came, and forgets who asked. */
@QuarkusTest
@ServiceDatabase("promotion")
class CentreStoryTest {

    @Inject
    TestClock clock;

    @Inject
    EraseTickets erase;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void aQuestionIsAnsweredOrHandedOverOnce() {
        String address = TICKETS + "/" + CentreCalls.recorded(TicketExamples.TICKET);
        List<Integer> statuses = Together.run(
                8,
                i -> () -> CampaignFixtures.as(Identity.SECRETARIAT)
                        .header("If-Match", "\"0\"")
                        .body(i % 2 == 0 ? TicketExamples.ANSWER : TicketExamples.HAND_OVER)
                        .post(address + (i % 2 == 0 ? "/answer" : "/hand-over"))
                        .statusCode());
        assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
        tagged(Identity.SECRETARIAT, address)
                .body(TicketExamples.ANSWER)
                .post(address + "/answer")
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_TRANSITION"));
        String other = TICKETS + "/"
                + CentreCalls.recorded(TicketExamples.TICKET.replace("LABOUR_MANAGEMENT", "SYSTEM_SECURITY"));
        tagged(Identity.SECRETARIAT, other)
                .body(TicketExamples.HAND_OVER)
                .post(other + "/hand-over")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_LABOUR_MANAGEMENT"));
        as(Identity.AUDITOR).get(other + "/history").then().body("items.action", hasItem("RECORD_CENTRE_TICKET"));
    }

    /** Days nobody else uses: three answers after 1, 2 and 7 days, one open, one handed over. */
    @Test
    void countsByTopicRegionAndChannelWithTheMedianOfDays() {
        LocalDate day = LocalDate.of(2031, 4, 1);
        for (int days : new int[] {1, 2, 7}) {
            answered(day, days, "MAIL", "青森県");
        }
        answered(day, 3, "VISIT", "岩手県");
        at(day.plusDays(9));
        CentreCalls.recorded(ticket(day, "MAIL", "青森県"));
        String handed = TICKETS + "/" + CentreCalls.recorded(ticket(day, "MAIL", "岩手県"));
        tagged(Identity.SECRETARIAT, handed)
                .body(TicketExamples.HAND_OVER)
                .post(handed + "/hand-over")
                .then()
                .statusCode(200);
        String period = "&from=2031-04-01&until=2031-04-01";
        as(Identity.OFFICER)
                .get(STATISTICS + "?by=REGION" + period)
                .then()
                .statusCode(200)
                .body("items.value", contains("岩手県", "青森県"))
                .body("items.received", contains(2, 4))
                .body("items.open", contains(0, 1))
                .body("items.handedOver", contains(1, 0))
                .body("items[1].medianDays", equalTo(2.0f));
        as(Identity.OFFICER)
                .get(STATISTICS + "?by=TOPIC" + period)
                .then()
                .body("items.value", contains("LABOUR_MANAGEMENT"))
                .body("items[0].answered", equalTo(4))
                .body("items[0].medianDays", equalTo(2.5f));
        String csv = as(Identity.OFFICER)
                .header("Accept", "text/csv")
                .get(STATISTICS + "?by=CHANNEL" + period)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("メール", "来訪").doesNotContain("VISIT");
        as(Identity.SECRETARIAT)
                .get(STATISTICS + "?by=REGION&from=2031-04-02&until=2031-04-02")
                .then()
                .body("items", equalTo(List.of()));
    }

    @Test
    void textsAndPersonsGoAfterThreeYears() {
        String id = CentreCalls.recorded(TicketExamples.TICKET);
        LocalDate today = LocalDate.now(Japan.ZONE);
        at(today.plusYears(3).minusDays(1));
        erase.run();
        assertThat(personal(id)).isEqualTo(1);
        at(today.plusYears(3).plusDays(1));
        erase.run();
        assertThat(personal(id)).isZero();
        as(Identity.SECRETARIAT)
                .get(TICKETS + "/" + id)
                .then()
                .statusCode(200)
                .body("region", containsString("和歌山"))
                .body("question", equalTo(null))
                .body("person", equalTo(null));
    }

    private void answered(LocalDate day, int days, String channel, String region) {
        at(day.plusDays(days));
        String address = TICKETS + "/" + CentreCalls.recorded(ticket(day, channel, region));
        tagged(Identity.SECRETARIAT, address)
                .body(TicketExamples.ANSWER)
                .post(address + "/answer")
                .then()
                .statusCode(200);
    }

    private static String ticket(LocalDate day, String channel, String region) {
        return TicketExamples.TICKET
                .replace("2026-07-01", day.toString())
                .replace("TELEPHONE", channel)
                .replace("和歌山県", region);
    }

    /** Noon of a day in Japan. */
    private void at(LocalDate day) {
        clock.set(day.atTime(12, 0).atZone(Japan.ZONE).toInstant());
    }

    private static long personal(String id) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM centre_ticket WHERE id = '" + id
                        + "' AND person IS NOT NULL AND question IS NOT NULL");
    }
}
