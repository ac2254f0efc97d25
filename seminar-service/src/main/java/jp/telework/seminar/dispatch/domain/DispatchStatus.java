package jp.telework.seminar.dispatch.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Term;
import org.jspecify.annotations.Nullable;

/** 派遣の状態. */
public enum DispatchStatus implements Term {
    /** 受付済み: waits for triage. */
    APPLIED,
    /** 受理: waits for a manager, in the order of receipt. */
    ACCEPTED,
    /** 不受理. */
    DECLINED,
    /** 労務管理コンサルタントへ引継ぎ. */
    HANDED_OVER,
    /** マネージャーへ打診中. */
    ASSIGNMENT_OFFERED,
    /** マネージャー決定. */
    MANAGER_ASSIGNED,
    /** 日程決定: a visit lies ahead. */
    SCHEDULED,
    /** 実施済み: visited, and no further visit lies ahead. */
    VISITED,
    /** 報告済み. */
    REPORTED,
    /** 完了. */
    CLOSED,
    /** 取下げ. */
    WITHDRAWN;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<DispatchStatus> next(DispatchAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case APPLIED -> ofApplied(action);
                    case ACCEPTED ->
                        switch (action) {
                            case ASSIGN -> ASSIGNMENT_OFFERED;
                            case WITHDRAW -> WITHDRAWN;
                            default -> null;
                        };
                    case ASSIGNMENT_OFFERED ->
                        switch (action) {
                            case ACCEPT_ASSIGNMENT -> MANAGER_ASSIGNED;
                            case REFUSE_ASSIGNMENT, RECALL_ASSIGNMENT -> ACCEPTED;
                            case WITHDRAW -> WITHDRAWN;
                            default -> null;
                        };
                    case MANAGER_ASSIGNED ->
                        switch (action) {
                            case SCHEDULE_VISIT, STAY_SCHEDULED -> SCHEDULED;
                            case STAY_VISITED -> VISITED;
                            case RECALL_MANAGER -> ACCEPTED;
                            case WITHDRAW -> WITHDRAWN;
                            default -> null;
                        };
                    case SCHEDULED ->
                        switch (action) {
                            case SCHEDULE_VISIT -> SCHEDULED;
                            case CANCEL_VISIT -> MANAGER_ASSIGNED;
                            case RECORD_VISIT -> VISITED;
                            case WITHDRAW -> WITHDRAWN;
                            default -> null;
                        };
                    case VISITED ->
                        switch (action) {
                            case SCHEDULE_VISIT, STAY_SCHEDULED -> SCHEDULED;
                            case REPORT -> REPORTED;
                            default -> null;
                        };
                    case REPORTED ->
                        switch (action) {
                            case SURVEY -> REPORTED;
                            case CLOSE -> CLOSED;
                            default -> null;
                        };
                    case DECLINED, HANDED_OVER, CLOSED, WITHDRAWN -> null;
                });
    }

    private static @Nullable DispatchStatus ofApplied(DispatchAction action) {
        return switch (action) {
            case CHANGE -> APPLIED;
            case ACCEPT -> ACCEPTED;
            case DECLINE -> DECLINED;
            case HAND_OVER -> HANDED_OVER;
            case WITHDRAW -> WITHDRAWN;
            default -> null;
        };
    }

    /** What a command does in this state: the recall of a manager who accepted is another action than that of an offer. */
    public DispatchAction meant(DispatchAction action) {
        return this == MANAGER_ASSIGNED && action == DispatchAction.RECALL_ASSIGNMENT
                ? DispatchAction.RECALL_MANAGER
                : action;
    }

    /**
     * Where an action leads.
     *
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed
     */
    public DispatchStatus after(DispatchAction action) {
        return next(action).orElseThrow(() -> Refusal.of(CommonError.ILLEGAL_TRANSITION, this, action)
                .with(
                        "allowed",
                        allowed().stream().map(DispatchAction::noun).distinct().toList()));
    }

    /** The actions that the state allows and that have a command. */
    public List<DispatchAction> allowed() {
        return Arrays.stream(DispatchAction.values())
                .filter(action -> !action.isInward() && next(action).isPresent())
                .toList();
    }

    /**
     * The state as a reader may know it: a requester does not learn whom the secretariat asks.
     *
     * @param inside whether the reader belongs to the office or is the manager
     */
    public DispatchStatus shownTo(boolean inside) {
        return !inside && this == ASSIGNMENT_OFFERED ? ACCEPTED : this;
    }

    /**
     * Checks that the state allows an action, as far as the caller may know the state.
     *
     * @param inside whether the caller belongs to the office or is the manager
     * @throws Refusal ILLEGAL_TRANSITION with the actions that are allowed
     */
    public void require(DispatchAction action, boolean inside) {
        DispatchStatus shown = shownTo(inside);
        shown.after(shown.meant(action));
    }

    /** The states that a reader is shown as this one; none when the reader may not know it. */
    public List<DispatchStatus> shownAs(boolean inside) {
        return Arrays.stream(values())
                .filter(real -> real.shownTo(inside) == this)
                .toList();
    }
}
