package jp.telework.casework.message.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.casework.notification.usecase.MailAbout;
import jp.telework.kernel.message.MessageSide;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import org.jspecify.annotations.Nullable;

/**
 * Tells what happens to messages. Messages and files stand in the history of their case and in the feed of its applicant. Read marks
 * are kept apart: a side learns nothing of what the other side has read.
 */
@ApplicationScoped
class MessageJournal {

    /** The kind of the audit streams of read marks. */
    private static final String READ_MARKS = "message";

    private final Journal journal;
    private final MessagedCases cases;
    private final MailAbout mails;

    MessageJournal(Journal journal, MessagedCases cases, MailAbout mails) {
        this.journal = journal;
        this.cases = cases;
        this.mails = mails;
    }

    void attempt(CaseRef theCase, String command) {
        journal.attempt(theCase, command);
    }

    /**
     * A message was sent.
     *
     * @param news whether the other side gets a mail
     */
    void sent(MessagedCase theCase, MessagedCases.Told told, boolean news) {
        if (news) {
            mails.enqueue(
                    told.side() == MessageSide.APPLICANT ? MailKind.MESSAGE_FROM_APPLICANT : MailKind.MESSAGE_RECEIVED,
                    theCase.current());
        }
        tell(theCase.current(), "sent", theCase.organisation(), theCase, told);
    }

    void attached(MessagedCase theCase, MessagedCases.Told told) {
        tell(theCase.current(), "file-attached", theCase.organisation(), theCase, told);
    }

    void read(MessagedCase theCase, MessagedCases.Told told) {
        tell(
                new CaseRef(READ_MARKS, theCase.conversation()),
                "read",
                told.side() == MessageSide.APPLICANT ? theCase.organisation() : null,
                theCase,
                told);
    }

    private void tell(
            CaseRef stream,
            String verb,
            @Nullable CorporateNumber organisation,
            MessagedCase theCase,
            MessagedCases.Told told) {
        journal.changed(
                stream,
                cases.eventType(verb),
                organisation,
                cases.data(theCase, told),
                Map.of("message", told.number(), "side", told.side()));
    }
}
