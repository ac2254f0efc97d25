package jp.telework.casework.message.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.telework.casework.document.usecase.Attached;
import jp.telework.casework.document.usecase.SentFile;
import jp.telework.casework.message.domain.CaseMessage;
import jp.telework.casework.message.domain.Conversation;
import jp.telework.casework.message.domain.Conversations;
import jp.telework.casework.message.domain.MessageFile;
import jp.telework.kernel.document.DocumentContents;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.message.MessageSide;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseRef;

/** Applicants and officers send messages, attach files to them and mark those of the other side as read. */
@ApplicationScoped
public class WriteMessages {

    /** A file has an id of its own, and so its content is the first and only one under that id. */
    static final int ONLY = 1;

    private final MessagedCases cases;
    private final Conversations conversations;
    private final DocumentContents contents;
    private final MessageJournal journal;
    private final Clock clock;
    private final Ids ids;

    WriteMessages(
            MessagedCases cases,
            Conversations conversations,
            DocumentContents contents,
            MessageJournal journal,
            Clock clock,
            Ids ids) {
        this.cases = cases;
        this.conversations = conversations;
        this.contents = contents;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Sends a message.
     *
     * @throws Refusal NOT_FOUND, CONVERSATION_NOT_BEGUN, CONVERSATION_ENDED or TOO_MANY_MESSAGES
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CaseMessage send(Caller caller, CaseRef about, String text) {
        journal.attempt(about, "SEND_MESSAGE");
        MessagedCase theCase = cases.get(caller, about);
        theCase.requireOpen();
        MessageSide side = Sides.required(caller);
        Conversation conversation = begun(theCase);
        Instant now = clock.instant();
        boolean news = conversation.isNewTo(side.other(), now);
        CaseMessage message = conversation.send(side, text, now);
        conversations.add(message);
        journal.sent(theCase, told(theCase, message.number(), side), news);
        return message;
    }

    /** The conversation, which begins with its first message. Of two first messages at once, one is tried again. */
    private Conversation begun(MessagedCase theCase) {
        return conversations.find(theCase.conversation()).orElseGet(() -> {
            Conversation begun = new Conversation(theCase.conversation(), theCase.organisation());
            conversations.add(begun);
            return begun;
        });
    }

    /**
     * Attaches a file that was examined already to the last message.
     *
     * @throws Refusal NOT_FOUND for a message that was not sent, CONVERSATION_ENDED, MESSAGE_FILES_CLOSED,
     *     TOO_MANY_MESSAGE_FILES, DOCUMENTS_TOO_LARGE or DOCUMENT_QUOTA_EXCEEDED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Attached<MessagedCase, MessageFile> attach(Caller caller, CaseRef about, int message, SentFile file) {
        journal.attempt(about, "ATTACH_MESSAGE_FILE");
        MessagedCase theCase = cases.get(caller, about);
        theCase.requireOpen();
        Conversation conversation = conversations
                .find(theCase.conversation())
                .filter(found -> message >= 1 && message <= found.messages())
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        MessageSide side = Sides.required(caller);
        MessageFile attached = conversation.attach(ids.next(), message, side, file.facts(), clock.instant());
        conversations.add(attached);
        contents.put(attached.id(), ONLY, file.content());
        journal.attached(theCase, told(theCase, message, side));
        return new Attached<>(theCase, attached);
    }

    /**
     * Marks messages as read by the caller's side, also after the case has ended.
     *
     * @param upTo number of the last message that was read
     * @throws Refusal NOT_FOUND or MESSAGE_UNKNOWN
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void read(Caller caller, CaseRef about, int upTo) {
        journal.attempt(about, "READ_MESSAGES");
        MessagedCase theCase = cases.get(caller, about);
        MessageSide side = Sides.required(caller);
        Optional<Conversation> conversation = conversations.find(theCase.conversation());
        conversation.orElseThrow(() -> Conversation.unknown(upTo, 0)).read(side, upTo);
        journal.read(theCase, told(theCase, upTo, side));
    }

    private static MessagedCases.Told told(MessagedCase theCase, int message, MessageSide side) {
        return new MessagedCases.Told(theCase.conversation(), message, side);
    }
}
