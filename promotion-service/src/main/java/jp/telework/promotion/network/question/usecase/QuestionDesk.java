package jp.telework.promotion.network.question.usecase;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.promotion.advice.domain.AdviceTopic;
import jp.telework.promotion.desk.usecase.Desk;
import jp.telework.promotion.network.question.domain.NetworkQuestion;
import jp.telework.promotion.network.question.domain.NetworkQuestions;
import jp.telework.promotion.network.question.domain.QuestionAction;
import jp.telework.promotion.network.question.domain.QuestionStatus;
import org.jspecify.annotations.Nullable;

/** Opens questions for commands, and tells the journal what became of them. */
@Singleton
class QuestionDesk extends Desk<NetworkQuestion, QuestionAction> {

    static final String KIND = "network-question";

    /** What the member is told; everything else the firm that asked is told. */
    private static final Set<String> TOLD_TO_THE_MEMBER = Set.of("routed", "reminded", "overdue");

    private final NetworkQuestions questions;
    private final Journal journal;

    QuestionDesk(NetworkQuestions questions, CaseDesk desk, Journal journal) {
        super(KIND, desk, journal);
        this.questions = questions;
        this.journal = journal;
    }

    /** A question after a change, as readers of the event feed see it: no text, no firm and no person. */
    @EventData(kind = KIND)
    record Snapshot(
            UUID id,
            QuestionStatus status,
            AdviceTopic topic,
            @Nullable LocalDate dueOn) {}

    /** Says what the clock does, before it is done. */
    void attempt(NetworkQuestion question, String attempted) {
        journal.attempt(new CaseRef(KIND, question.id()), attempted);
    }

    @Override
    protected Optional<NetworkQuestion> find(UUID id) {
        return questions.find(null, id);
    }

    @Override
    public Optional<NetworkQuestion> find(Caller caller, UUID id, QuestionAction action) {
        return questions.find(FindQuestions.reader(caller), id);
    }

    @Override
    protected @Nullable CorporateNumber addressee(NetworkQuestion question, String verb) {
        return TOLD_TO_THE_MEMBER.contains(verb) ? question.answerer() : question.organisation();
    }

    @Override
    protected String eventType(String verb) {
        return "jp.telework.promotion.network-question." + verb + ".v1";
    }

    @Override
    protected Object snapshot(NetworkQuestion question) {
        return new Snapshot(question.id(), question.status(), question.topic(), question.dueOn());
    }
}
