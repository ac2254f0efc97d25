package jp.telework.subsidy.message.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.telework.casework.message.usecase.MessagedCase;
import jp.telework.casework.message.usecase.MessagedCases;
import jp.telework.kernel.message.MessageSide;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.event.EventData;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationStatus;
import jp.telework.subsidy.application.usecase.ApplicationDesk;
import jp.telework.subsidy.application.usecase.FindApplications;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantStatus;
import jp.telework.subsidy.grant.lifecycle.usecase.FindGrants;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;

/** An application and the grant that follows from it have one conversation. */
@ApplicationScoped
class MessagedApplications implements MessagedCases {

    private final FindApplications applications;
    private final FindGrants grants;

    MessagedApplications(FindApplications applications, FindGrants grants) {
        this.applications = applications;
        this.grants = grants;
    }

    /**
     * What an event tells of a message: neither its text nor a person.
     *
     * @param id of the conversation, which is that of the application
     * @param caseKind {@code application} or {@code grant}
     * @param caseId of the application or the grant
     * @param number of the message; of a read mark, the last message that was read
     * @param side that sent or read it
     */
    @EventData(kind = "message")
    record Snapshot(
            UUID id, String caseKind, UUID caseId, CorporateNumber organisation, int number, MessageSide side) {}

    @Override
    public MessagedCase get(Caller caller, CaseRef theCase) {
        UUID applicationId = theCase.kind().equals(GrantMessageActions.KIND)
                ? grants.get(caller, theCase.id()).applicationId()
                : theCase.id();
        Application application = applications.get(caller, applicationId);
        Optional<Grant> grant = grants.announcedOf(applicationId);
        return grant.map(known -> of(application, known)).orElseGet(() -> of(application));
    }

    private static MessagedCase of(Application application) {
        ApplicationStatus shown = application.status(false);
        return new MessagedCase(
                application.id(),
                application.organisation(),
                ApplicationDesk.caseOf(application.id()),
                ConversationPolicy.of(shown),
                shown);
    }

    private static MessagedCase of(Application application, Grant grant) {
        GrantStatus shown = grant.status().shownTo(false);
        return new MessagedCase(
                application.id(),
                application.organisation(),
                GrantDesk.caseOf(grant.id()),
                ConversationPolicy.of(shown),
                shown);
    }

    @Override
    public String eventType(String verb) {
        return "jp.telework.subsidy.message." + verb + ".v1";
    }

    @Override
    public Object data(MessagedCase theCase, Told told) {
        return new Snapshot(
                told.conversation(),
                theCase.current().kind(),
                theCase.current().id(),
                theCase.organisation(),
                told.number(),
                told.side());
    }
}
