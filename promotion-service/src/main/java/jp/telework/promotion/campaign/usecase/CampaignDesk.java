package jp.telework.promotion.campaign.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.promotion.campaign.domain.Campaign;
import jp.telework.promotion.campaign.domain.CampaignAction;
import jp.telework.promotion.campaign.domain.Campaigns;

/** Opens campaigns for the secretariat's commands, and tells the journal what became of them. */
@ApplicationScoped
public class CampaignDesk implements CaseDesk.Cases<Campaign, CampaignAction> {

    static final String KIND = "campaign";

    private final Campaigns campaigns;
    private final Journal journal;

    CampaignDesk(Campaigns campaigns, Journal journal) {
        this.campaigns = campaigns;
        this.journal = journal;
    }

    public static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }

    /** Tells a change. */
    public void tell(Campaign campaign, String verb) {
        journal.changed(
                caseOf(campaign.id()),
                "jp.telework.promotion.campaign." + verb + ".v1",
                null,
                new CampaignSnapshot(campaign.id(), campaign.status(), campaign.content()));
    }

    @Override
    public CaseRef reference(UUID id) {
        return caseOf(id);
    }

    @Override
    public Optional<Campaign> find(Caller caller, UUID id, CampaignAction action) {
        return campaigns.find(id);
    }

    @Override
    public void require(Campaign campaign, CampaignAction action, Caller caller) {
        campaign.require(action);
    }

    @Override
    public long version(Campaign campaign, Caller caller) {
        return campaign.version();
    }
}
