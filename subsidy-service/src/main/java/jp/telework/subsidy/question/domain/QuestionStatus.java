package jp.telework.subsidy.question.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.rule.FirstSteps;
import jp.telework.kernel.text.Term;

/** 質問の状態. */
public enum QuestionStatus implements Term {
    /** 受付済み. */
    RECEIVED,
    /** 回答案あり: the asker still sees it as received. */
    ANSWER_DRAFTED,
    /** 公表済み. */
    PUBLISHED,
    /** 回答しない: ended with a reason. */
    REFUSED,
    /** 同じ質問: ended with the number of a published answer. */
    MERGED;

    /** The state after an action; empty when this state does not allow it. */
    public Optional<QuestionStatus> next(QuestionAction action) {
        return switch (this) {
            case RECEIVED, ANSWER_DRAFTED ->
                switch (action) {
                    case ANSWER -> Optional.of(ANSWER_DRAFTED);
                    case PUBLISH -> this == ANSWER_DRAFTED ? Optional.of(PUBLISHED) : Optional.empty();
                    case REFUSE -> Optional.of(REFUSED);
                    case MERGE -> Optional.of(MERGED);
                };
            case PUBLISHED, REFUSED, MERGED -> Optional.empty();
        };
    }

    /** The state as a reader may know it: a draft of an answer is the ministry's own. */
    public QuestionStatus shownTo(boolean staff) {
        return this == ANSWER_DRAFTED && !staff ? RECEIVED : this;
    }

    List<String> allowed() {
        return Arrays.stream(QuestionAction.values())
                .filter(action -> next(action).isPresent())
                .map(QuestionAction::noun)
                .toList();
    }

    Object[] whyNot(QuestionAction wanted) {
        return FirstSteps.whyNot(
                this, wanted, List.of(QuestionAction.ANSWER), QuestionStatus::next, QuestionAction::noun);
    }
}
