package jp.telework.promotion.campaign.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.promotion.campaign.domain.Campaign;
import jp.telework.promotion.campaign.domain.CampaignAction;
import jp.telework.promotion.campaign.domain.CampaignContent;
import jp.telework.promotion.campaign.domain.CampaignError;
import jp.telework.promotion.campaign.domain.CampaignPolicy;
import jp.telework.promotion.campaign.effect.domain.EffectReport;
import jp.telework.promotion.campaign.registration.domain.CampaignRegistration;
import jp.telework.promotion.campaign.registration.domain.CampaignRegistrations;
import jp.telework.promotion.campaign.registration.domain.ContactPerson;
import jp.telework.promotion.campaign.registration.domain.RegistrationAction;
import jp.telework.promotion.campaign.registration.domain.RegistrationContent;
import jp.telework.promotion.campaign.registration.domain.RegistrationPolicy;
import jp.telework.promotion.campaign.usecase.CampaignDesk;
import jp.telework.promotion.campaign.usecase.FindCampaigns;

/** Organisations register, change and withdraw. */
@ApplicationScoped
public class KeepRegistrations {

    private final CampaignRegistrations registrations;
    private final FindCampaigns campaigns;
    private final RegistrationDesk cases;
    private final CaseDesk desk;
    private final Journal journal;
    private final Clock clock;
    private final Ids ids;

    KeepRegistrations(
            CampaignRegistrations registrations,
            FindCampaigns campaigns,
            RegistrationDesk cases,
            CaseDesk desk,
            Journal journal,
            Clock clock,
            Ids ids) {
        this.registrations = registrations;
        this.campaigns = campaigns;
        this.cases = cases;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * 参加登録の申込み.
     *
     * @throws Refusal ALREADY_REGISTERED, REGISTRATION_CLOSED, or what {@link RegistrationPolicy#holds} refuses
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CampaignRegistration register(
            Caller caller, UUID campaignId, RegistrationContent content, ContactPerson contact) {
        journal.attempt(CampaignDesk.caseOf(campaignId), "REGISTER_FOR_CAMPAIGN");
        CorporateNumber organisation = caller.requireOrganisation();
        Campaign campaign = campaigns.get(Optional.of(caller), campaignId);
        campaign.require(CampaignAction.REGISTER);
        if (registrations.hasRegistered(campaignId, organisation)) {
            throw Refusal.of(CampaignError.ALREADY_REGISTERED);
        }
        Instant now = clock.instant();
        CampaignRegistration registration = journal.judge(checks -> {
            CampaignPolicy.mayRegister(campaign.content(), Japan.date(now), checks);
            RegistrationPolicy.holds(campaign.content(), content, checks);
            return new CampaignRegistration(ids.next(), campaignId, organisation, content, contact, now);
        });
        registrations.add(registration);
        cases.tell(registration, "registered");
        return registration;
    }

    /** 変更: until the campaign's date. It is off the public list until it is approved again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CampaignRegistration change(
            Caller caller, UUID id, IfMatch ifMatch, RegistrationContent content, ContactPerson contact) {
        CampaignRegistration changed = desk.run(
                cases,
                caller,
                id,
                ifMatch,
                RegistrationAction.CHANGE,
                "CHANGE_CAMPAIGN_REGISTRATION",
                (registration, checks, now) -> {
                    CampaignContent campaign = campaigns
                            .get(Optional.of(caller), registration.campaignId())
                            .content();
                    CampaignPolicy.mayChange(campaign, Japan.date(now), checks);
                    RegistrationPolicy.holds(campaign, content, checks);
                    return () -> {
                        registrations.unpublish(id);
                        registration.change(content, contact, now);
                    };
                });
        cases.tell(changed, "changed");
        return changed;
    }

    /**
     * 実績の報告, once the core day is over; a later report replaces it.
     *
     * @throws Refusal REPORTS_CLOSED, or what {@link RegistrationPolicy#mayReport} refuses
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CampaignRegistration report(Caller caller, UUID id, IfMatch ifMatch, EffectReport report) {
        CampaignRegistration reported = desk.run(
                cases,
                caller,
                id,
                ifMatch,
                RegistrationAction.REPORT,
                "REPORT_CAMPAIGN_REGISTRATION",
                (registration, checks, now) -> {
                    CampaignContent campaign = campaigns
                            .get(Optional.of(caller), registration.campaignId())
                            .content();
                    CampaignPolicy.mayReport(campaign, Japan.date(now), checks);
                    RegistrationPolicy.mayReport(campaign, report, Japan.date(now), checks);
                    return () -> registration.report(report, now);
                });
        cases.tell(reported, "reported");
        return reported;
    }

    /** 取下げ. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CampaignRegistration withdraw(Caller caller, UUID id, IfMatch ifMatch) {
        CampaignRegistration withdrawn = desk.run(
                cases,
                caller,
                id,
                ifMatch,
                RegistrationAction.WITHDRAW,
                "WITHDRAW_CAMPAIGN_REGISTRATION",
                (registration, checks, now) -> () -> {
                    registrations.unpublish(id);
                    registration.withdraw(now);
                });
        cases.tell(withdrawn, "withdrawn");
        return withdrawn;
    }
}
