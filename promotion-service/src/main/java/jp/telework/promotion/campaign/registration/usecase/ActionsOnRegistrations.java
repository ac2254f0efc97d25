package jp.telework.promotion.campaign.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.promotion.campaign.domain.CampaignContent;
import jp.telework.promotion.campaign.domain.CampaignPolicy;
import jp.telework.promotion.campaign.registration.domain.CampaignRegistration;
import jp.telework.promotion.campaign.registration.domain.RegistrationAction;
import jp.telework.promotion.campaign.registration.domain.RegistrationStatus;
import jp.telework.promotion.campaign.usecase.FindCampaigns;

/** What can be done with a registration. */
@ApplicationScoped
class ActionsOnRegistrations implements CaseActions {

    private final FindRegistrations registrations;
    private final FindCampaigns campaigns;
    private final Clock clock;

    ActionsOnRegistrations(FindRegistrations registrations, FindCampaigns campaigns, Clock clock) {
        this.registrations = registrations;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return RegistrationDesk.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        CampaignRegistration registration = registrations.get(caller, id);
        CampaignContent campaign =
                campaigns.get(Optional.of(caller), registration.campaignId()).content();
        return Arrays.stream(RegistrationAction.values())
                .map(action -> Possibility.of(action.noun(), against(action, registration, campaign)))
                .toList();
    }

    private List<Violation> against(
            RegistrationAction action, CampaignRegistration registration, CampaignContent campaign) {
        List<Violation> byState = Possibility.inState(registration.status(), action, RegistrationStatus::next);
        if (!byState.isEmpty()) {
            return byState;
        }
        return Possibility.judged(checks -> {
            switch (action) {
                case CHANGE -> CampaignPolicy.mayChange(campaign, Japan.today(clock), checks);
                case REPORT -> CampaignPolicy.mayReport(campaign, Japan.today(clock), checks);
                case APPROVE, RETURN, REJECT, WITHDRAW -> {}
            }
        });
    }
}
