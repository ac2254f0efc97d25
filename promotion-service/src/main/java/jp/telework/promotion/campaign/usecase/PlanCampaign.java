package jp.telework.promotion.campaign.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.campaign.domain.Campaign;
import jp.telework.promotion.campaign.domain.CampaignAction;
import jp.telework.promotion.campaign.domain.CampaignContent;
import jp.telework.promotion.campaign.domain.CampaignPolicy;
import jp.telework.promotion.campaign.domain.Campaigns;

/** The secretariat plans and announces campaigns. */
@ApplicationScoped
public class PlanCampaign {

    private final Campaigns campaigns;
    private final CampaignDesk cases;
    private final CaseDesk desk;
    private final Journal journal;
    private final Clock clock;
    private final Ids ids;

    PlanCampaign(Campaigns campaigns, CampaignDesk cases, CaseDesk desk, Journal journal, Clock clock, Ids ids) {
        this.campaigns = campaigns;
        this.cases = cases;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * A new draft.
     *
     * @throws Refusal what {@link CampaignPolicy#mayPlan} refuses
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Campaign draft(CampaignContent content) {
        journal.attempt("DRAFT_CAMPAIGN");
        Campaign campaign = journal.judge(checks -> {
            CampaignPolicy.mayPlan(content, checks);
            return new Campaign(ids.next(), content, clock.instant());
        });
        campaigns.add(campaign);
        cases.tell(campaign, "drafted");
        return campaign;
    }

    /** 変更 of a draft. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Campaign change(Caller caller, UUID id, IfMatch ifMatch, CampaignContent content) {
        return run(caller, id, ifMatch, CampaignAction.CHANGE, "changed", (campaign, checks, now) -> {
            CampaignPolicy.mayPlan(content, checks);
            return () -> campaign.change(content, now);
        });
    }

    /**
     * 公表.
     *
     * @throws Refusal CAMPAIGN_OVER
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Campaign publish(Caller caller, UUID id, IfMatch ifMatch) {
        return run(caller, id, ifMatch, CampaignAction.PUBLISH, "published", (campaign, checks, now) -> {
            CampaignPolicy.mayPublish(campaign.content(), Japan.date(now), checks);
            return () -> campaign.publish(now);
        });
    }

    private Campaign run(
            Caller caller, UUID id, IfMatch ifMatch, CampaignAction action, String verb, CaseDesk.Work<Campaign> work) {
        Campaign changed = desk.run(cases, caller, id, ifMatch, action, action + "_CAMPAIGN", work);
        cases.tell(changed, verb);
        return changed;
    }
}
