package jp.telework.promotion.campaign.registration.domain;

import java.util.Optional;
import jp.telework.kernel.text.Term;
import org.jspecify.annotations.Nullable;

/** Where a registration stands. */
public enum RegistrationStatus implements Term {
    /** 承認待ち. */
    SUBMITTED,
    /** 承認済み: what was agreed is published. */
    APPROVED,
    /** 差戻し. */
    RETURNED,
    /** 不承認. */
    REJECTED,
    /** 取下げ. */
    WITHDRAWN;

    /** The state after an action; empty when the state does not allow it. */
    public Optional<RegistrationStatus> next(RegistrationAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case SUBMITTED -> undecided(action);
                    case RETURNED -> decided(action);
                    case APPROVED -> action == RegistrationAction.REPORT ? APPROVED : decided(action);
                    case REJECTED, WITHDRAWN -> null;
                });
    }

    private static @Nullable RegistrationStatus undecided(RegistrationAction action) {
        return switch (action) {
            case CHANGE -> SUBMITTED;
            case APPROVE -> APPROVED;
            case RETURN -> RETURNED;
            case REJECT -> REJECTED;
            case WITHDRAW -> WITHDRAWN;
            case REPORT -> null;
        };
    }

    private static @Nullable RegistrationStatus decided(RegistrationAction action) {
        return switch (action) {
            case CHANGE -> SUBMITTED;
            case WITHDRAW -> WITHDRAWN;
            case APPROVE, RETURN, REJECT, REPORT -> null;
        };
    }
}
