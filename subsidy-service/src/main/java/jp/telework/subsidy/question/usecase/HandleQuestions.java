package jp.telework.subsidy.question.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.application.usecase.TellAnswer;
import jp.telework.subsidy.question.domain.AnswerDraft;
import jp.telework.subsidy.question.domain.CallQuestion;
import jp.telework.subsidy.question.domain.PublishedAnswer;
import jp.telework.subsidy.question.domain.QuestionAction;
import jp.telework.subsidy.question.domain.QuestionError;
import jp.telework.subsidy.question.domain.Questions;

/** Officers answer questions about a call, refuse them, or lead the asker to an answer that is published already. */
@ApplicationScoped
public class HandleQuestions {

    private final Questions questions;
    private final QuestionJournal journal;
    private final TellAnswer applicants;
    private final Clock clock;

    HandleQuestions(Questions questions, QuestionJournal journal, TellAnswer applicants, Clock clock) {
        this.questions = questions;
        this.journal = journal;
        this.applicants = applicants;
        this.clock = clock;
    }

    /**
     * A question of a call.
     *
     * @param id of the question
     */
    public record Place(UUID callId, UUID id) {}

    /**
     * 回答案: drafts what the public is to read, or drafts it anew. The asker learns nothing of it.
     *
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION, STALE_VERSION or NAMES_THE_ASKER
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CallQuestion answer(Place place, IfMatch ifMatch, AnswerDraft draft) {
        CallQuestion question = open(place, ifMatch, QuestionAction.ANSWER, "DRAFT_QUESTION_ANSWER");
        question.answer(draft);
        journal.noted(question, "answer-drafted");
        return question;
    }

    /**
     * 公表: the draft becomes public. The asker and all applicants of the call are told.
     *
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION, STALE_VERSION or TOO_MANY_ANSWERS
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CallQuestion publish(Place place, IfMatch ifMatch) {
        CallQuestion question = open(place, ifMatch, QuestionAction.PUBLISH, "PUBLISH_QUESTION_ANSWER");
        int published = questions.countPublished(place.callId());
        if (published >= PublishedAnswer.MOST) {
            throw Refusal.of(QuestionError.TOO_MANY_ANSWERS, PublishedAnswer.MOST);
        }
        PublishedAnswer answer = question.publish(published + 1, clock.instant());
        questions.add(answer);
        journal.told(question, "published");
        applicants.handle(place.callId(), answer.number(), answer.question());
        return question;
    }

    /**
     * 回答しない: ends the question with a reason for the asker.
     *
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION or STALE_VERSION
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CallQuestion refuse(Place place, IfMatch ifMatch, String reason) {
        CallQuestion question = open(place, ifMatch, QuestionAction.REFUSE, "REFUSE_QUESTION");
        question.refuse(reason);
        journal.told(question, "refused");
        return question;
    }

    /**
     * 同じ質問: ends the question with the number of a published answer.
     *
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION, STALE_VERSION or ANSWER_UNKNOWN
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public CallQuestion merge(Place place, IfMatch ifMatch, int number) {
        CallQuestion question = open(place, ifMatch, QuestionAction.MERGE, "MERGE_QUESTION");
        if (!questions.isPublished(place.callId(), number)) {
            throw Refusal.of(List.of(Violation.of("/number", QuestionError.ANSWER_UNKNOWN, number)));
        }
        question.merge(number);
        journal.told(question, "merged");
        return question;
    }

    private CallQuestion open(Place place, IfMatch ifMatch, QuestionAction action, String attempted) {
        journal.attempt(place.callId(), attempted);
        CallQuestion question =
                questions.find(null, place.callId(), place.id()).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        question.require(action);
        ifMatch.check(question.version());
        return question;
    }
}
