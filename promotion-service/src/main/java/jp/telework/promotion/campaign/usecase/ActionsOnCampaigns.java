package jp.telework.promotion.campaign.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.promotion.campaign.domain.Campaign;
import jp.telework.promotion.campaign.domain.CampaignAction;
import jp.telework.promotion.campaign.domain.CampaignPolicy;
import jp.telework.promotion.campaign.domain.CampaignStatus;

/** What can be done with a campaign. */
@ApplicationScoped
class ActionsOnCampaigns implements CaseActions {

    private final FindCampaigns campaigns;
    private final Clock clock;

    ActionsOnCampaigns(FindCampaigns campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return CampaignDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Campaign campaign = campaigns.get(Optional.of(caller), id);
        LocalDate today = Japan.today(clock);
        return Arrays.stream(CampaignAction.values())
                .map(action -> Possibility.of(action.noun(), against(action, campaign, today)))
                .toList();
    }

    private static List<Violation> against(CampaignAction action, Campaign campaign, LocalDate today) {
        List<Violation> byState = Possibility.inState(campaign.status(), action, CampaignStatus::next);
        if (!byState.isEmpty()) {
            return byState;
        }
        return Possibility.judged(checks -> {
            switch (action) {
                case CHANGE -> {}
                case PUBLISH -> CampaignPolicy.mayPublish(campaign.content(), today, checks);
                case REGISTER -> CampaignPolicy.mayRegister(campaign.content(), today, checks);
                case PUBLISH_FIGURES -> CampaignPolicy.mayPublishFigures(campaign.content(), today, checks);
            }
        });
    }
}
