package jp.telework.subsidy.question.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.subsidy.call.usecase.CallJournal;
import jp.telework.subsidy.question.domain.CallQuestion;
import jp.telework.subsidy.question.domain.QuestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * Tells what happens to questions: in the history of their call, which only the ministry reads, and in the feed of the asker. A draft
 * of an answer is told to the ministry alone.
 */
@ApplicationScoped
class QuestionJournal {

    private final Journal journal;

    QuestionJournal(Journal journal) {
        this.journal = journal;
    }

    /** A question as the asker and the ministry read it in the feed, without its text. */
    @EventData(kind = "question")
    record Snapshot(
            UUID id,
            UUID callId,
            CorporateNumber organisation,
            QuestionStatus status,
            @Nullable Integer publishedNumber) {}

    void attempt(UUID callId, String command) {
        journal.attempt(CallJournal.caseOf(callId), command);
    }

    void told(CallQuestion question, String verb) {
        tell(question, verb, question.organisation());
    }

    void noted(CallQuestion question, String verb) {
        tell(question, verb, null);
    }

    private void tell(CallQuestion question, String verb, @Nullable CorporateNumber reader) {
        journal.changed(
                CallJournal.caseOf(question.callId()),
                "jp.telework.subsidy.question." + verb + ".v1",
                reader,
                new Snapshot(
                        question.id(),
                        question.callId(),
                        question.organisation(),
                        question.status(),
                        question.publishedNumber().orElse(null)),
                Map.of("question", question.id()));
    }
}
