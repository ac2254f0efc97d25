package jp.telework.promotion.campaign.registration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.promotion.campaign.registration.domain.CampaignRegistration;
import jp.telework.promotion.campaign.registration.domain.CampaignRegistrations;
import jp.telework.promotion.campaign.registration.domain.RegistrationAction;

/** Opens registrations for commands, and tells the journal what became of them. */
@ApplicationScoped
public class RegistrationDesk implements CaseDesk.Cases<CampaignRegistration, RegistrationAction> {

    static final String KIND = "campaign-registration";

    private final CampaignRegistrations registrations;
    private final Journal journal;

    RegistrationDesk(CampaignRegistrations registrations, Journal journal) {
        this.registrations = registrations;
        this.journal = journal;
    }

    public static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }

    /** Tells a change. */
    void tell(CampaignRegistration registration, String verb) {
        journal.changed(
                caseOf(registration.id()),
                "jp.telework.promotion.campaign-registration." + verb + ".v1",
                registration.organisation(),
                new RegistrationSnapshot(
                        registration.id(),
                        registration.campaignId(),
                        registration.status(),
                        registration.content().classes(),
                        registration.content().personDays()));
    }

    @Override
    public CaseRef reference(UUID id) {
        return caseOf(id);
    }

    @Override
    public Optional<CampaignRegistration> find(Caller caller, UUID id, RegistrationAction action) {
        return registrations.find(FindRegistrations.reader(caller), id);
    }

    @Override
    public void require(CampaignRegistration registration, RegistrationAction action, Caller caller) {
        registration.require(action);
    }

    @Override
    public long version(CampaignRegistration registration, Caller caller) {
        return registration.version();
    }
}
