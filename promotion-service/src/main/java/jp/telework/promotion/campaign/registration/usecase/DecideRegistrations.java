package jp.telework.promotion.campaign.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.campaign.domain.CampaignContent;
import jp.telework.promotion.campaign.registration.domain.CampaignRegistration;
import jp.telework.promotion.campaign.registration.domain.CampaignRegistrations;
import jp.telework.promotion.campaign.registration.domain.Participant;
import jp.telework.promotion.campaign.registration.domain.PublishedParticipant;
import jp.telework.promotion.campaign.registration.domain.RegistrationAction;
import jp.telework.promotion.campaign.usecase.FindCampaigns;

/** The secretariat approves registrations, sends them back or rejects them. */
@ApplicationScoped
public class DecideRegistrations {

    private final CampaignRegistrations registrations;
    private final FindCampaigns campaigns;
    private final RegistrationDesk cases;
    private final CaseDesk desk;

    DecideRegistrations(
            CampaignRegistrations registrations, FindCampaigns campaigns, RegistrationDesk cases, CaseDesk desk) {
        this.registrations = registrations;
        this.campaigns = campaigns;
        this.cases = cases;
        this.desk = desk;
    }

    /** 承認: what was agreed is public from now on. Where nothing was agreed, nothing is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CampaignRegistration approve(Caller caller, UUID id, IfMatch ifMatch) {
        return run(caller, id, ifMatch, RegistrationAction.APPROVE, "approved", (registration, checks, now) -> () -> {
            CampaignContent campaign = campaigns
                    .get(Optional.of(caller), registration.campaignId())
                    .content();
            registration.approve(now);
            if (!registration.content().agreed().isEmpty()) {
                registrations.publish(new Participant(
                        id, registration.campaignId(), PublishedParticipant.of(campaign, registration.content())));
            }
        });
    }

    /** 差戻し: the organisation may mend it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CampaignRegistration sendBack(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        return run(
                caller,
                id,
                ifMatch,
                RegistrationAction.RETURN,
                "returned",
                (registration, checks, now) -> () -> registration.refuse(RegistrationAction.RETURN, reason, now));
    }

    /** 不承認. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CampaignRegistration reject(Caller caller, UUID id, IfMatch ifMatch, String reason) {
        return run(
                caller,
                id,
                ifMatch,
                RegistrationAction.REJECT,
                "rejected",
                (registration, checks, now) -> () -> registration.refuse(RegistrationAction.REJECT, reason, now));
    }

    private CampaignRegistration run(
            Caller caller,
            UUID id,
            IfMatch ifMatch,
            RegistrationAction action,
            String verb,
            CaseDesk.Work<CampaignRegistration> work) {
        CampaignRegistration decided =
                desk.run(cases, caller, id, ifMatch, action, action + "_CAMPAIGN_REGISTRATION", work);
        cases.tell(decided, verb);
        return decided;
    }
}
