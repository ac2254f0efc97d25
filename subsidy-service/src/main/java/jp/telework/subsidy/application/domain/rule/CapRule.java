package jp.telework.subsidy.application.domain.rule;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import jp.telework.subsidy.programme.domain.SubsidyError;

/** 補助上限額: the request is at most the call's cap for one application. */
final class CapRule implements SubmissionRule {

    @Override
    public String name() {
        return "CAP";
    }

    @Override
    public Clause clause() {
        return SubsidyClause.CALL_CAP;
    }

    @Override
    public Finding judge(SubmissionCase submission) {
        Yen cap = submission.terms().rules().capYen();
        Yen requested = submission.proposal().requestedAmountYen();
        Finding.Draft finding = Finding.of(this).input("capYen", cap).input("requestedAmountYen", requested);
        if (requested == null) {
            return finding.notEvaluated(TraceText.VALUE_MISSING);
        }
        finding.effect(cap);
        if (requested.isGreaterThan(cap)) {
            finding.refuse("/requestedAmountYen", SubsidyError.CAP_EXCEEDED, requested, cap);
        }
        return finding.orPassed(TraceText.WITHIN_CAP, requested, cap);
    }
}
