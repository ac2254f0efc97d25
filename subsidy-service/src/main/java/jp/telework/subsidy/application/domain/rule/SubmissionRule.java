package jp.telework.subsidy.application.domain.rule;

import jp.telework.kernel.refusal.Clause;
import jp.telework.subsidy.programme.domain.Programme;

/** One rule of a submission: what it demands, where it comes from, and how it explains itself. */
public interface SubmissionRule {

    /** Stable name in traces. */
    String name();

    /** The article or document behind the rule. */
    Clause clause();

    /** Whether proposals to calls of a programme are judged by it. */
    default boolean concerns(Programme programme) {
        return true;
    }

    /** Judges a case; never throws. */
    Finding judge(SubmissionCase submission);
}
