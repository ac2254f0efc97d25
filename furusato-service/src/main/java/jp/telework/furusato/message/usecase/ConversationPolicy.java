package jp.telework.furusato.message.usecase;

import jp.telework.furusato.proposal.domain.ProposalStatus;
import jp.telework.kernel.message.ConversationState;

/** Messages can be sent from the first submission until the proposal ends. With a selected proposal its town goes on. */
public final class ConversationPolicy {

    private ConversationPolicy() {}

    /**
     * For a proposal.
     *
     * @param shown the status that the applicant may know: the end of the conversation must not tell a result
     */
    public static ConversationState of(ProposalStatus shown) {
        return switch (shown) {
            case DRAFT -> ConversationState.NOT_BEGUN;
            case SUBMITTED, RETURNED, UNDER_EVALUATION, SELECTED -> ConversationState.OPEN;
            case WITHDRAWN, NOT_SELECTED -> ConversationState.ENDED;
        };
    }
}
