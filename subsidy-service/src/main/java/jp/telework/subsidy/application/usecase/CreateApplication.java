package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.telework.casework.delegation.usecase.GuardEditors;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.Journal;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.application.domain.Proposal;
import jp.telework.subsidy.programme.domain.CallTerms;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import jp.telework.subsidy.programme.domain.SubsidyError;

/** An applicant begins a draft for a published call that is not over. */
@ApplicationScoped
public class CreateApplication {

    private final Applications applications;
    private final ApplicationDesk desk;
    private final Journal journal;
    private final Clock clock;
    private final Ids ids;
    private final GuardEditors editors;

    CreateApplication(
            Applications applications,
            ApplicationDesk desk,
            Journal journal,
            Clock clock,
            Ids ids,
            GuardEditors editors) {
        this.applications = applications;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
        this.editors = editors;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Application handle(Caller caller, UUID callId, Proposal proposal) {
        journal.attempt("CREATE_APPLICATION");
        var organisation = caller.requireOrganisation();
        CallTerms terms = desk.held(callId).orElseThrow(() -> Refusal.of(List.of(ApplicationDesk.unknownCall())));
        if (terms.cancelled()) {
            throw Refusal.of(
                    List.of(Violation.under(SubsidyClause.CALL_PERIOD, "/callId", SubsidyError.CALL_CANCELLED)));
        }
        if (clock.instant().isAfter(terms.closesAt())) {
            throw Refusal.of(List.of(Violation.under(
                    SubsidyClause.CALL_PERIOD,
                    "/callId",
                    SubsidyError.CALL_NOT_OPEN,
                    terms.opensAt(),
                    terms.closesAt())));
        }
        Application application = new Application(
                ids.next(),
                callId,
                organisation,
                Objects.requireNonNullElse(caller.organisationName(), organisation.value()),
                proposal,
                clock.instant());
        application.edit(editors.begun(caller));
        applications.add(application);
        desk.changed(application, "created");
        return application;
    }
}
