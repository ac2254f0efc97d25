package jp.telework.promotion.campaign.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.promotion.campaign.domain.CampaignContent;
import jp.telework.promotion.campaign.domain.ParticipationClass;
import jp.telework.promotion.campaign.registration.domain.CampaignRegistration;
import jp.telework.promotion.campaign.registration.domain.CampaignRegistrations;
import jp.telework.promotion.campaign.registration.domain.ClassPolicy;
import jp.telework.promotion.campaign.registration.domain.Participant;
import jp.telework.promotion.campaign.registration.domain.RegistrationStatus;
import jp.telework.promotion.campaign.usecase.FindCampaigns;
import org.jspecify.annotations.Nullable;

/** Reads registrations, how they stand against the classes, and the public list. */
@ApplicationScoped
public class FindRegistrations {

    private final CampaignRegistrations registrations;
    private final FindCampaigns campaigns;

    FindRegistrations(CampaignRegistrations registrations, FindCampaigns campaigns) {
        this.registrations = registrations;
        this.campaigns = campaigns;
    }

    /** The only organisation whose registrations the caller sees; null for the secretariat and auditors. */
    static @Nullable CorporateNumber reader(Caller caller) {
        return FindCampaigns.isOffice(caller) ? null : caller.requireOrganisation();
    }

    /**
     * How a registration stands against one class.
     *
     * @param applied whether the participant applied for it
     */
    public record Judged(ParticipationClass known, boolean applied, boolean met, List<TraceStep> steps) {}

    /**
     * One registration.
     *
     * @throws Refusal NOT_FOUND when there is none that the caller may see
     */
    @Transactional
    public CampaignRegistration get(Caller caller, UUID id) {
        return registrations.find(reader(caller), id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** The campaign for which it is, as its names and classes are shown. */
    @Transactional
    public CampaignContent campaign(Caller caller, UUID campaignId) {
        return campaigns.get(Optional.of(caller), campaignId).content();
    }

    @Transactional
    public Page<CampaignRegistration> list(
            Caller caller, UUID campaignId, @Nullable RegistrationStatus status, PageRequest page) {
        return Page.of(
                registrations.list(reader(caller), campaignId, status, page.afterId(), page.rows()),
                page,
                registration -> registration.id().toString());
    }

    /** Every class of the campaign, with the trace of its rule. */
    @Transactional
    public List<Judged> classes(Caller caller, UUID id) {
        CampaignRegistration registration = get(caller, id);
        CampaignContent campaign =
                campaigns.get(Optional.of(caller), registration.campaignId()).content();
        return campaign.classes().stream()
                .map(known -> {
                    Checks checks = new Checks();
                    ClassPolicy.judge(campaign, known, registration.content(), "", checks);
                    return new Judged(
                            known,
                            registration.content().classes().contains(known.code()),
                            checks.violations().isEmpty(),
                            checks.steps());
                })
                .toList();
    }

    /** The public list. */
    @Transactional
    public Page<Participant> participants(Optional<Caller> caller, UUID campaignId, PageRequest page) {
        campaigns.get(caller, campaignId);
        return Page.of(
                registrations.participants(campaignId, page.afterId(), page.rows()),
                page,
                participant -> participant.id().toString());
    }
}
