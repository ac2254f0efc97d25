package jp.telework.promotion.network.member.domain;

import java.util.Optional;
import jp.telework.kernel.text.Term;

/** Whether a member is given questions. */
public enum MemberStatus implements Term {
    /** 参加中. */
    ACTIVE,
    /** 休止中: it keeps the questions that it has, and is given no others. */
    SUSPENDED;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<MemberStatus> next(MemberAction action) {
        return switch (action) {
            case CHANGE -> Optional.of(this);
            case SUSPEND -> this == ACTIVE ? Optional.of(SUSPENDED) : Optional.empty();
            case RESUME -> this == SUSPENDED ? Optional.of(ACTIVE) : Optional.empty();
        };
    }
}
