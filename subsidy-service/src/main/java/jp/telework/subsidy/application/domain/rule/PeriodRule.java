package jp.telework.subsidy.application.domain.rule;

import jp.telework.kernel.refusal.Clause;
import jp.telework.subsidy.programme.domain.CallTerms;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import jp.telework.subsidy.programme.domain.SubsidyError;

/**
 * 受付期間: a first submission needs the call to be open by server time, both ends inclusive. A returned application is
 * judged by its term for corrections instead, which may go beyond the closing.
 */
final class PeriodRule implements SubmissionRule {

    @Override
    public String name() {
        return "PERIOD";
    }

    @Override
    public Clause clause() {
        return SubsidyClause.CALL_PERIOD;
    }

    @Override
    public Finding judge(SubmissionCase submission) {
        CallTerms terms = submission.terms();
        Finding.Draft finding = Finding.of(this).input("now", submission.now());
        if (terms.cancelled()) {
            finding.refuse("/callId", SubsidyError.CALL_CANCELLED);
            return finding.orPassed(TraceText.WITHIN_PERIOD, terms.opensAt(), terms.closesAt());
        }
        if (submission.correctionDueAt() != null) {
            finding.input("correctionDueAt", submission.correctionDueAt());
            if (submission.now().isAfter(submission.correctionDueAt())) {
                finding.refuse(
                        SubsidyClause.CALL_CORRECTION,
                        "/callId",
                        SubsidyError.CORRECTION_OVERDUE,
                        submission.correctionDueAt());
            }
            return finding.orPassed(TraceText.WITHIN_CORRECTION_TERM, submission.correctionDueAt());
        }
        finding.input("opensAt", terms.opensAt()).input("closesAt", terms.closesAt());
        if (!terms.isOpenAt(submission.now())) {
            finding.refuse("/callId", SubsidyError.CALL_NOT_OPEN, terms.opensAt(), terms.closesAt());
        }
        return finding.orPassed(TraceText.WITHIN_PERIOD, terms.opensAt(), terms.closesAt());
    }
}
