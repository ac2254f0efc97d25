package jp.telework.subsidy.question.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.usecase.CallJournal;
import jp.telework.subsidy.call.usecase.FindCalls;
import jp.telework.subsidy.question.domain.CallQuestion;
import jp.telework.subsidy.question.domain.QuestionAction;
import jp.telework.subsidy.question.domain.QuestionStatus;
import jp.telework.subsidy.question.domain.QuestionTerm;
import jp.telework.subsidy.question.domain.Questions;

/** What can be done with the questions about a call. Of open questions, the newest 100 are told. */
@ApplicationScoped
class QuestionActions implements CaseActions {

    private static final int MOST_TOLD = 100;

    private final FindCalls calls;
    private final Questions questions;
    private final Clock clock;

    QuestionActions(FindCalls calls, Questions questions, Clock clock) {
        this.calls = calls;
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return CallJournal.KIND;
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        Call call = calls.get(Optional.of(caller), id);
        List<CallQuestion> open = questions.list(
                Scope.of(caller).organisation(),
                id,
                List.of(QuestionStatus.RECEIVED, QuestionStatus.ANSWER_DRAFTED),
                null,
                MOST_TOLD);
        List<Possibility> all = new ArrayList<>();
        all.add(Possibility.of("questions", againstAsking(call)));
        for (QuestionAction action : QuestionAction.values()) {
            List<UUID> parts = open.stream()
                    .filter(question -> question.status().next(action).isPresent())
                    .map(CallQuestion::id)
                    .toList();
            all.addAll(Possibility.ofParts(action.noun(), parts, List.of()));
        }
        return all;
    }

    private List<Violation> againstAsking(Call call) {
        return Possibility.unless(() -> {
            if (!call.isPublished()) {
                throw Refusal.of(CommonError.NOT_FOUND);
            }
            QuestionTerm.requireOpen(call.terms(), clock.instant());
        });
    }
}
