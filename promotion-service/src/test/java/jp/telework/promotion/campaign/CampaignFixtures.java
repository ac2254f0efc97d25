package jp.telework.promotion.campaign;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import jp.telework.kernel.time.Japan;
import jp.telework.promotion.campaign.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.rest.Request;
import jp.telework.test.rest.Rest;

/** Campaigns and registrations for tests. The core day lies forty days ahead. */
public final class CampaignFixtures {

    public static final String API = "/api/promotion/v1";
    public static final String CAMPAIGNS = API + "/campaigns";
    public static final String REGISTRATIONS = API + "/campaign-registrations";

    private static final AtomicInteger ORGANISATIONS = new AtomicInteger();

    private CampaignFixtures() {}

    /** Another organisation each time, because one registers once. */
    public static Identity organisation() {
        String base = "5%011d".formatted(ORGANISATIONS.incrementAndGet());
        int sum = 0;
        for (int i = 0; i < base.length(); i++) {
            sum += (base.charAt(base.length() - 1 - i) - '0') * (i % 2 == 0 ? 1 : 2);
        }
        return new Identity("participant-" + base, "telework-cli", (9 - sum % 9) + base, "試験団体", Set.of("applicant"));
    }

    public static Request as(Identity who) {
        return Rest.given().contentType("application/json").header("Authorization", who.bearer());
    }

    public static Request tagged(Identity who, String address) {
        return as(who).header("If-Match", as(who).get(address).header("ETag"));
    }

    public static LocalDate coreDay() {
        return LocalDate.now(Japan.ZONE).plusDays(40);
    }

    /** The example with its days around the core day. */
    public static String campaign() {
        return campaign(coreDay());
    }

    /** Registration is open today, wherever the core day lies. */
    private static String campaign(LocalDate core) {
        LocalDate today = LocalDate.now(Japan.ZONE);
        LocalDate until = core.minusDays(4).isBefore(today) ? today.plusDays(1) : core.minusDays(4);
        LocalDate changes = core.minusDays(2).isBefore(until) ? until : core.minusDays(2);
        return Examples.CAMPAIGN
                .replace("2027-08-31", core.plusDays(30).toString())
                .replace("2027-04-20", core.minusDays(60).toString())
                .replace("2027-07-16", until.toString())
                .replace("2027-07-18", changes.toString())
                .replace("2027-07-19", core.minusDays(1).toString())
                .replace("2027-07-20", core.toString())
                .replace("2027-07-23", core.plusDays(3).toString());
    }

    public static String registration() {
        return registration(coreDay());
    }

    private static String registration(LocalDate core) {
        return jp.telework.promotion.campaign.registration.api.Examples.REGISTRATION
                .replace("2027-07-20", core.toString())
                .replace("2027-07-21", core.plusDays(1).toString());
    }

    /** A campaign whose core day was yesterday. */
    public static String running() {
        return published(campaign(yesterday()));
    }

    private static LocalDate yesterday() {
        return LocalDate.now(Japan.ZONE).minusDays(1);
    }

    /** The id of an approved registration for a campaign whose core day was yesterday. */
    public static String running(Identity who, String campaign) {
        return approved(who, campaign, registration(yesterday()));
    }

    public static String report() {
        return jp.telework.promotion.campaign.registration.api.Examples.REPORT.replace(
                "2027-07-20", yesterday().toString());
    }

    public static String drafted(String body) {
        return as(Identity.SECRETARIAT)
                .body(body)
                .post(CAMPAIGNS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String published() {
        return published(campaign());
    }

    public static String published(String body) {
        String id = drafted(body);
        as(Identity.SECRETARIAT)
                .header("If-Match", "\"0\"")
                .post(CAMPAIGNS + "/" + id + "/publication")
                .then()
                .statusCode(200);
        return id;
    }

    public static String registered(Identity who, String campaign) {
        return registered(who, campaign, registration());
    }

    public static String registered(Identity who, String campaign, String body) {
        return as(who).body(body)
                .post(CAMPAIGNS + "/" + campaign + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of a registration that the secretariat has approved. */
    public static String approved(Identity who, String campaign) {
        return approved(who, campaign, registration());
    }

    public static String approved(Identity who, String campaign, String body) {
        String id = registered(who, campaign, body);
        tagged(Identity.SECRETARIAT, REGISTRATIONS + "/" + id)
                .post(REGISTRATIONS + "/" + id + "/approval")
                .then()
                .statusCode(200);
        return id;
    }
}
