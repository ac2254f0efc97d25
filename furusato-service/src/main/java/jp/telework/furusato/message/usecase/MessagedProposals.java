package jp.telework.furusato.message.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.telework.casework.message.usecase.MessagedCase;
import jp.telework.casework.message.usecase.MessagedCases;
import jp.telework.furusato.proposal.domain.ProposalStatus;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.proposal.usecase.FindProposals;
import jp.telework.furusato.proposal.usecase.ProposalDesk;
import jp.telework.kernel.message.MessageSide;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.event.EventData;

/** The conversation of a proposal. It goes on when its town is selected. */
@ApplicationScoped
class MessagedProposals implements MessagedCases {

    private final FindProposals proposals;

    MessagedProposals(FindProposals proposals) {
        this.proposals = proposals;
    }

    /**
     * What an event tells of a message: neither its text nor a person.
     *
     * @param id of the conversation, which is that of the proposal
     * @param number of the message; of a read mark, the last message that was read
     * @param side that sent or read it
     */
    @EventData(kind = "message")
    record Snapshot(UUID id, UUID townProposalId, CorporateNumber organisation, int number, MessageSide side) {}

    @Override
    public MessagedCase get(Caller caller, CaseRef theCase) {
        TownProposal proposal = proposals.get(caller, theCase.id());
        ProposalStatus shown = proposal.status(false);
        return new MessagedCase(
                proposal.id(),
                proposal.organisation(),
                ProposalDesk.caseOf(proposal.id()),
                ConversationPolicy.of(shown),
                shown);
    }

    @Override
    public String eventType(String verb) {
        return "jp.telework.furusato.message." + verb + ".v1";
    }

    @Override
    public Object data(MessagedCase theCase, Told told) {
        return new Snapshot(
                told.conversation(), theCase.current().id(), theCase.organisation(), told.number(), told.side());
    }
}
