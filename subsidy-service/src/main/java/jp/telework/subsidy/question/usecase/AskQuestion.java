package jp.telework.subsidy.question.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.subsidy.call.usecase.FindCalls;
import jp.telework.subsidy.programme.domain.CallTerms;
import jp.telework.subsidy.question.domain.CallQuestion;
import jp.telework.subsidy.question.domain.QuestionError;
import jp.telework.subsidy.question.domain.QuestionTerm;
import jp.telework.subsidy.question.domain.Questions;

/** An organisation asks about a call that is published and not over. */
@ApplicationScoped
public class AskQuestion {

    private final FindCalls calls;
    private final Questions questions;
    private final QuestionJournal journal;
    private final Clock clock;
    private final Ids ids;

    AskQuestion(FindCalls calls, Questions questions, QuestionJournal journal, Clock clock, Ids ids) {
        this.calls = calls;
        this.questions = questions;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Asks.
     *
     * @throws Refusal NOT_FOUND for a call that is not published, QUESTIONS_CLOSED, QUESTION_TERM_OVER or TOO_MANY_QUESTIONS
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CallQuestion handle(Caller caller, UUID callId, String text) {
        journal.attempt(callId, "ASK_QUESTION");
        CorporateNumber organisation = caller.requireOrganisation();
        CallTerms terms = calls.publishedTerms(callId).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        QuestionTerm.requireOpen(terms, clock.instant());
        if (questions.countAsked(callId, organisation) >= CallQuestion.MOST) {
            throw Refusal.of(QuestionError.TOO_MANY_QUESTIONS, CallQuestion.MOST);
        }
        CallQuestion question = new CallQuestion(
                ids.next(),
                callId,
                organisation,
                Objects.requireNonNullElse(caller.organisationName(), organisation.value()),
                text,
                clock.instant());
        questions.add(question);
        journal.told(question, "asked");
        return question;
    }
}
