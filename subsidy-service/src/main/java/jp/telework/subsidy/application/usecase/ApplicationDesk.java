package jp.telework.subsidy.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.delegation.usecase.GuardEditors;
import jp.telework.casework.evaluation.domain.ReviewedCases;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.caller.Role;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationAction;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.call.usecase.FindCalls;
import jp.telework.subsidy.programme.domain.CallTerms;
import jp.telework.subsidy.programme.domain.SubsidyError;

/** What all commands on applications share: opening the case for a caller, its call's terms, and the journal. */
@ApplicationScoped
public class ApplicationDesk implements CaseDesk.Cases<Application, ApplicationAction> {

    static final String KIND = "application";

    private final CaseDesk desk;
    private final Applications applications;
    private final ReviewedCases reviewed;
    private final FindCalls calls;
    private final Journal journal;
    private final GuardEditors editors;

    ApplicationDesk(
            CaseDesk desk,
            Applications applications,
            ReviewedCases reviewed,
            FindCalls calls,
            Journal journal,
            GuardEditors editors) {
        this.desk = desk;
        this.applications = applications;
        this.reviewed = reviewed;
        this.calls = calls;
        this.journal = journal;
        this.editors = editors;
    }

    public static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }

    /**
     * Opens a case for a command.
     *
     * @throws Refusal NOT_FOUND when there is none that the caller may see, EDITORS_ONLY, ILLEGAL_TRANSITION, STALE_VERSION, or
     *     RESULT_PENDING for the ministry
     */
    Application open(UUID id, Caller caller, IfMatch ifMatch, ApplicationAction action, String command) {
        Application application = desk.open(this, caller, id, ifMatch, action, command);
        editors.acted(application, caller);
        return application;
    }

    @Override
    public CaseRef reference(UUID id) {
        return caseOf(id);
    }

    @Override
    public Optional<Application> find(Caller caller, UUID id, ApplicationAction action) {
        return applications.find(reader(caller), id);
    }

    @Override
    public void require(Application application, ApplicationAction action, Caller caller) {
        editors.admit(application, caller);
        application.require(action, Ministry.includes(caller));
    }

    @Override
    public long version(Application application, Caller caller) {
        return application.version(Ministry.includes(caller));
    }

    /**
     * Opens a case for a command that is judged by its call's terms.
     *
     * @throws Refusal NOT_FOUND when there is none that the caller may see
     */
    Applications.WithCall openWithCall(UUID id, Caller caller, String command) {
        journal.attempt(caseOf(id), command);
        return applications.findWithCall(reader(caller), id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** What a caller may see: an organisation its own, auditors everything, other staff what was ever submitted. */
    static Applications.Reader reader(Caller caller) {
        return new Applications.Reader(Scope.of(caller).organisation(), caller.is(Role.AUDITOR));
    }

    /** An application that the caller may read: as its organisation or the ministry, or as an independent reviewer. */
    Optional<Application> visible(Caller caller, UUID id) {
        Optional<Application> own = Ministry.includes(caller) || caller.is(Role.APPLICANT)
                ? applications.find(reader(caller), id)
                : Optional.empty();
        if (own.isPresent() || !caller.is(Role.REVIEWER) || !reviewed.includes(id, caller.hand())) {
            return own;
        }
        return applications
                .find(new Applications.Reader(null, false), id)
                .filter(application -> caller.organisationNumber()
                        .filter(application::involves)
                        .isEmpty());
    }

    CallTerms terms(UUID callId) {
        return published(callId).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** The terms of an opened case, without asking the database once more for what is known already. */
    CallTerms terms(Applications.WithCall opened) {
        return calls.publishedTerms(opened.application().callId(), opened.callVersion())
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    Optional<CallTerms> published(UUID callId) {
        return calls.publishedTerms(callId);
    }

    /** The terms of a call that is neither changed nor cancelled until the command is through. */
    Optional<CallTerms> held(UUID callId) {
        return calls.heldTerms(callId);
    }

    static Violation unknownCall() {
        return Violation.of("/callId", SubsidyError.UNKNOWN_CALL);
    }

    void changed(Application application, String verb, Map<String, Object> detail) {
        journal.changed(
                caseOf(application.id()),
                "jp.telework.subsidy.application." + verb + ".v1",
                application.organisation(),
                ApplicationSnapshot.of(application),
                detail);
    }

    void changed(Application application, String verb) {
        changed(application, verb, Map.of());
    }
}
