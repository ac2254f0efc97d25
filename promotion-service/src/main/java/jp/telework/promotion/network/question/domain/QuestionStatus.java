package jp.telework.promotion.network.question.domain;

import java.util.Optional;
import jp.telework.kernel.text.Term;
import org.jspecify.annotations.Nullable;

/** Where a question stands. */
public enum QuestionStatus implements Term {
    /** 割当て待ち. */
    WAITING,
    /** 回答待ち: a member has it. */
    ASSIGNED,
    /** 回答済み. */
    ANSWERED,
    /** 公開済み: question and answer are public without names. */
    PUBLISHED,
    /** 取下げ. */
    WITHDRAWN;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<QuestionStatus> next(QuestionAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case WAITING -> waiting(action);
                    case ASSIGNED -> assigned(action);
                    case ANSWERED -> answered(action);
                    case PUBLISHED -> published(action);
                    case WITHDRAWN -> null;
                });
    }

    private static @Nullable QuestionStatus waiting(QuestionAction action) {
        return switch (action) {
            case ROUTE -> ASSIGNED;
            case WITHDRAW -> WITHDRAWN;
            case ANSWER, DECLINE, RATE, PROPOSE, CONSENT, PUBLISH, RETRACT -> null;
        };
    }

    private static @Nullable QuestionStatus assigned(QuestionAction action) {
        return switch (action) {
            case ANSWER -> ANSWERED;
            case DECLINE -> WAITING;
            case WITHDRAW -> WITHDRAWN;
            case ROUTE, RATE, PROPOSE, CONSENT, PUBLISH, RETRACT -> null;
        };
    }

    private static @Nullable QuestionStatus answered(QuestionAction action) {
        return switch (action) {
            case RATE, PROPOSE, CONSENT -> ANSWERED;
            case PUBLISH -> PUBLISHED;
            case ROUTE, ANSWER, DECLINE, RETRACT, WITHDRAW -> null;
        };
    }

    private static @Nullable QuestionStatus published(QuestionAction action) {
        return switch (action) {
            case RATE -> PUBLISHED;
            case RETRACT -> ANSWERED;
            case ROUTE, ANSWER, DECLINE, PROPOSE, CONSENT, PUBLISH, WITHDRAW -> null;
        };
    }
}
