package jp.telework.subsidy.call.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an officer or an approver wants to change of a published call.
 *
 * @param closesAt the later closing of an extension, null otherwise
 * @param texts the texts of an erratum, {@link CallTexts#NONE} otherwise
 * @param file how an erratum names a file that it replaces, and the new one; null otherwise
 * @param reason why, for the public
 */
public record Amending(
        CallAction action,
        @Nullable Instant closesAt,
        CallTexts texts,
        CallAmendment.@Nullable Change file,
        String reason) {

    /** 延長. */
    public static Amending extension(Instant closesAt, String reason) {
        return new Amending(CallAction.EXTEND, closesAt, CallTexts.NONE, null, reason);
    }

    /** 訂正. */
    public static Amending erratum(CallTexts texts, String reason) {
        return new Amending(CallAction.CORRECT, null, texts, null, reason);
    }

    /** 訂正 of a file that the call gives out. */
    public static Amending fileErratum(String before, String after, String reason) {
        CallAmendment.Change file = new CallAmendment.Change(CallField.FILE, before, after);
        return new Amending(CallAction.CORRECT, null, CallTexts.NONE, file, reason);
    }

    /** 中止. */
    public static Amending cancellation(String reason) {
        return new Amending(CallAction.CANCEL, null, CallTexts.NONE, null, reason);
    }
}
