package jp.telework.subsidy.application.domain.rule;

import jp.telework.kernel.refusal.Clause;

/** One rule of a submission: what it demands, where it comes from, and how it explains itself. */
public interface SubmissionRule {

    /** Stable name in traces. */
    String name();

    /** The article or document behind the rule. */
    Clause clause();

    /** Judges a case; never throws. */
    Finding judge(SubmissionCase submission);
}
