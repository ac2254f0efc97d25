package jp.telework.subsidy.question.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.subsidy.call.usecase.FindCalls;
import jp.telework.subsidy.question.domain.CallQuestion;
import jp.telework.subsidy.question.domain.PublishedAnswer;
import jp.telework.subsidy.question.domain.QuestionStatus;
import jp.telework.subsidy.question.domain.Questions;
import org.jspecify.annotations.Nullable;

/** Everybody reads published answers; an organisation reads its own questions, the ministry all. */
@ApplicationScoped
public class FindQuestions {

    private final FindCalls calls;
    private final Questions questions;

    FindQuestions(FindCalls calls, Questions questions) {
        this.calls = calls;
        this.questions = questions;
    }

    /**
     * Published answers of a call, in the order of their publication.
     *
     * @param word folded for search; null for any
     * @throws Refusal NOT_FOUND when the caller may not read the call
     */
    @Transactional
    public Page<PublishedAnswer> published(
            Optional<Caller> caller, UUID callId, @Nullable String word, PageRequest page) {
        calls.get(caller, callId);
        Long after = page.afterNumber();
        int seen = after == null ? 0 : (int) Math.min(after, Integer.MAX_VALUE);
        return Page.of(
                questions.published(callId, word, seen, page.rows()),
                page,
                answer -> Integer.toString(answer.number()));
    }

    /** Questions about a call that the caller may read, newest first. */
    @Transactional
    public Page<CallQuestion> received(Caller caller, UUID callId, @Nullable QuestionStatus status, PageRequest page) {
        calls.get(Optional.of(caller), callId);
        Scope scope = Scope.of(caller);
        List<QuestionStatus> states = status == null ? null : realStates(status, isStaff(caller));
        return Page.of(
                questions.list(scope.organisation(), callId, states, page.afterId(), page.rows()),
                page,
                question -> question.id().toString());
    }

    /** The states that a reader is shown as this one; none when the reader may not know it. */
    private static List<QuestionStatus> realStates(QuestionStatus shown, boolean staff) {
        return Arrays.stream(QuestionStatus.values())
                .filter(real -> real.shownTo(staff) == shown)
                .toList();
    }

    /**
     * One question.
     *
     * @throws Refusal NOT_FOUND when there is none that the caller may read
     */
    @Transactional
    public CallQuestion get(Caller caller, UUID callId, UUID id) {
        return questions
                .find(Scope.of(caller).organisation(), callId, id)
                .orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** Whether the caller reads drafts of answers. */
    public static boolean isStaff(Caller caller) {
        return Scope.of(caller).organisation() == null;
    }
}
