package jp.telework.subsidy.budget.domain;

import java.util.UUID;

/**
 * One movement of a call's budget. The differences are in yen and may be negative.
 *
 * @param callId whose budget
 * @param grantId the case that moves it
 * @param committed difference of what is bound by decisions
 * @param paid difference of what is paid
 * @param returned difference of what came back
 * @param carriedOver difference of what is carried over to the next fiscal year
 */
public record Movement(
        UUID callId, UUID grantId, MovementKind kind, long committed, long paid, long returned, long carriedOver) {

    public static Movement committed(UUID callId, UUID grantId, long yen) {
        return new Movement(callId, grantId, MovementKind.COMMITTED, yen, 0, 0, 0);
    }

    public static Movement changed(UUID callId, UUID grantId, long difference) {
        return new Movement(callId, grantId, MovementKind.CHANGED, difference, 0, 0, 0);
    }

    /** @param freed what the fixed amount leaves of the decided one, 0 or more */
    public static Movement fixed(UUID callId, UUID grantId, long freed) {
        return new Movement(callId, grantId, MovementKind.FIXED, -freed, 0, 0, 0);
    }

    public static Movement paid(UUID callId, UUID grantId, long yen) {
        return new Movement(callId, grantId, MovementKind.PAID, 0, yen, 0, 0);
    }

    public static Movement returned(UUID callId, UUID grantId, long yen) {
        return new Movement(callId, grantId, MovementKind.RETURNED, 0, 0, yen, 0);
    }

    public static Movement released(UUID callId, UUID grantId, long yen) {
        return new Movement(callId, grantId, MovementKind.RELEASED, -yen, 0, 0, 0);
    }

    /** The yen stay bound. */
    public static Movement carriedOver(UUID callId, UUID grantId, long yen) {
        return new Movement(callId, grantId, MovementKind.CHANGED, 0, 0, 0, yen);
    }
}
