package jp.telework.seminar.course.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.rule.FirstSteps;
import jp.telework.kernel.text.Term;
import org.jspecify.annotations.Nullable;

/** 受講の状態. */
public enum EnrolmentStatus implements Term {
    /** 受講中. */
    ENROLLED,
    /** 取消し. */
    CANCELLED,
    /** 修了. */
    COMPLETED,
    /** 修了の取消し. */
    REVOKED;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<EnrolmentStatus> next(EnrolmentAction action) {
        return Optional.ofNullable(after(action));
    }

    private @Nullable EnrolmentStatus after(EnrolmentAction action) {
        return switch (this) {
            case ENROLLED ->
                switch (action) {
                    case CANCEL -> CANCELLED;
                    case ATTEND -> ENROLLED;
                    case COMPLETE -> COMPLETED;
                    case REVOKE, ASK, CONSENT -> null;
                };
            case COMPLETED ->
                switch (action) {
                    case REVOKE -> REVOKED;
                    case ASK, CONSENT -> COMPLETED;
                    case CANCEL, ATTEND, COMPLETE -> null;
                };
            case CANCELLED, REVOKED -> null;
        };
    }

    /** The actions that the state allows. */
    public List<EnrolmentAction> allowed() {
        return Arrays.stream(EnrolmentAction.values())
                .filter(action -> next(action).isPresent())
                .toList();
    }

    /** The arguments of ILLEGAL_TRANSITION: the state, the action, and what has to come first. */
    public Object[] whyNot(EnrolmentAction wanted) {
        List<EnrolmentAction> steps = List.of(EnrolmentAction.COMPLETE);
        return FirstSteps.whyNot(this, wanted, steps, EnrolmentStatus::next, EnrolmentAction::noun);
    }
}
