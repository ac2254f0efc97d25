package jp.telework.promotion.campaign;

import jp.telework.promotion.campaign.registration.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;

/** Prepares the operations on campaigns and registrations. */
public final class CampaignCalls implements Preparation {

    @Override
    public boolean knows(String operation) {
        return operation.contains("/campaign");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (operation.contains(CampaignFixtures.REGISTRATIONS)) {
            return registration(operation);
        }
        if (!operation.contains("{id}")) {
            return operation.startsWith("GET") ? Call.plain() : Call.plain().json(CampaignFixtures.campaign());
        }
        if (operation.startsWith("PUT") || operation.endsWith("/publication")) {
            Call call = Call.plain()
                    .path("id", CampaignFixtures.drafted(CampaignFixtures.campaign()))
                    .header("If-Match", "\"0\"");
            return operation.startsWith("PUT") ? call.json(CampaignFixtures.campaign()) : call;
        }
        if (operation.endsWith("/figures")) {
            String running = CampaignFixtures.running();
            CampaignFixtures.running(Identity.SHIRAHAMA, running);
            return Call.plain()
                    .path("id", running)
                    .tag(Identity.SECRETARIAT, "GET " + CampaignFixtures.CAMPAIGNS + "/{id}");
        }
        String campaign = CampaignFixtures.published();
        Call call = Call.plain().path("id", campaign);
        if (operation.startsWith("POST")) {
            return call.json(CampaignFixtures.registration());
        }
        if (operation.endsWith("/participants") || operation.endsWith("/registrations")) {
            CampaignFixtures.approved(Identity.SHIRAHAMA, campaign);
        }
        return call;
    }

    private static Call registration(String operation) {
        if (operation.endsWith("/report")) {
            String running = CampaignFixtures.running(Identity.SHIRAHAMA, CampaignFixtures.running());
            return Call.plain().path("id", running).header("If-Match", "\"1\"").json(CampaignFixtures.report());
        }
        String id = CampaignFixtures.registered(Identity.SHIRAHAMA, CampaignFixtures.published());
        Call call = Call.plain().path("id", id);
        if (operation.startsWith("GET")) {
            return call;
        }
        Call tagged = call.header("If-Match", "\"0\"");
        if (operation.startsWith("PUT")) {
            return tagged.json(CampaignFixtures.registration());
        }
        return operation.endsWith("/return") || operation.endsWith("/rejection")
                ? tagged.json(Examples.REASON)
                : tagged;
    }
}
