package jp.telework.subsidy.amendment.usecase;

import java.time.Instant;
import jp.telework.subsidy.call.domain.Amending;
import jp.telework.subsidy.call.domain.CallTexts;

/**
 * A command on a published call, as a value.
 *
 * @param attempted the command as audit rows name it
 * @param verb the end of the event's type
 */
public record CallCommand(Amending amending, String attempted, String verb) {

    public static CallCommand extension(Instant closesAt, String reason) {
        return new CallCommand(Amending.extension(closesAt, reason), "EXTEND_CALL", "extended");
    }

    public static CallCommand erratum(CallTexts texts, String reason) {
        return new CallCommand(Amending.erratum(texts, reason), "CORRECT_CALL", "corrected");
    }

    /** An erratum that puts another file in the place of one that the call gives out. */
    public static CallCommand fileErratum(String before, String after, String reason) {
        return new CallCommand(Amending.fileErratum(before, after, reason), "REPLACE_CALL_FILE", "corrected");
    }

    public static CallCommand cancellation(String reason) {
        return new CallCommand(Amending.cancellation(reason), "CANCEL_CALL", "cancelled");
    }
}
