package jp.telework.promotion.centre;

import static jp.telework.promotion.campaign.CampaignFixtures.API;
import static jp.telework.promotion.campaign.CampaignFixtures.as;

import jp.telework.promotion.centre.api.TicketExamples;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on tickets of the centre. */
public final class CentreCalls implements Preparation {

    static final String TICKETS = API + "/centre-tickets";
    static final String STATISTICS = API + "/centre-statistics";

    @Override
    public boolean knows(String operation) {
        return operation.contains("/centre-");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (!operation.contains("{id}")) {
            return operation.startsWith("POST") ? Call.plain().json(TicketExamples.TICKET) : Call.plain();
        }
        Call call = Call.plain().path("id", recorded(TicketExamples.TICKET));
        if (operation.startsWith("GET")) {
            return call;
        }
        Call tagged = call.header("If-Match", "\"0\"");
        if (operation.startsWith("PUT")) {
            return tagged.json(TicketExamples.TICKET);
        }
        return tagged.json(operation.endsWith("/answer") ? TicketExamples.ANSWER : TicketExamples.HAND_OVER);
    }

    /** The id of a new ticket. */
    static String recorded(String body) {
        return as(Identity.SECRETARIAT)
                .body(body)
                .post(TICKETS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
