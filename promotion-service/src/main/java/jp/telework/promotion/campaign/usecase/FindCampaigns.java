package jp.telework.promotion.campaign.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.promotion.campaign.domain.Campaign;
import jp.telework.promotion.campaign.domain.CampaignSeries;
import jp.telework.promotion.campaign.domain.Campaigns;
import org.jspecify.annotations.Nullable;

/** Reads campaigns. */
@ApplicationScoped
public class FindCampaigns {

    private final Campaigns campaigns;

    FindCampaigns(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** Whether drafts, other organisations' registrations and refused attempts are shown. */
    public static boolean isOffice(Caller caller) {
        return caller.is(Role.SECRETARIAT) || caller.is(Role.AUDITOR);
    }

    @Transactional
    public Page<Campaign> list(Optional<Caller> caller, @Nullable CampaignSeries series, PageRequest page) {
        boolean office = caller.filter(FindCampaigns::isOffice).isPresent();
        return Page.of(campaigns.list(office, series, page.afterId(), page.rows()), page, campaign -> campaign.id()
                .toString());
    }

    /**
     * One campaign.
     *
     * @throws Refusal NOT_FOUND, also for a draft that the caller may not see
     */
    @Transactional
    public Campaign get(Optional<Caller> caller, UUID id) {
        return campaigns
                .find(id)
                .filter(campaign -> campaign.isPublic()
                        || caller.filter(FindCampaigns::isOffice).isPresent())
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }
}
