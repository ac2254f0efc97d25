package jp.telework.casework.message.usecase;

import java.util.UUID;
import jp.telework.kernel.message.ConversationState;
import jp.telework.kernel.message.MessageError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Term;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.command.CaseRef;

/**
 * A case about which messages are sent.
 *
 * @param conversation id of the conversation; a case that follows from another one goes on with its conversation
 * @param organisation the applicant
 * @param current the case in whose history the messages stand
 * @param status of the current case, as its applicant may know it
 */
public record MessagedCase(
        UUID conversation, CorporateNumber organisation, CaseRef current, ConversationState state, Term status) {

    /**
     * Checks that messages can be sent.
     *
     * @throws Refusal CONVERSATION_NOT_BEGUN or CONVERSATION_ENDED
     */
    public void requireOpen() {
        switch (state) {
            case NOT_BEGUN -> throw Refusal.of(MessageError.CONVERSATION_NOT_BEGUN);
            case ENDED -> throw Refusal.of(MessageError.CONVERSATION_ENDED, status);
            case OPEN -> {}
        }
    }
}
