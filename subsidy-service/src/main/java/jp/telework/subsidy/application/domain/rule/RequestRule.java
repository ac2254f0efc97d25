package jp.telework.subsidy.application.domain.rule;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.application.domain.Proposal;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import jp.telework.subsidy.programme.domain.SubsidyError;

/**
 * 申請額: more than nothing, without a fraction below the rounding unit, and at most the eligible costs less other income,
 * rounded down (定額補助).
 */
final class RequestRule implements SubmissionRule {

    @Override
    public String name() {
        return "REQUEST";
    }

    @Override
    public Clause clause() {
        return SubsidyClause.ACT_6_CALCULATION;
    }

    @Override
    public Finding judge(SubmissionCase submission) {
        Proposal proposal = submission.proposal();
        Yen requested = proposal.requestedAmountYen();
        long unit = submission.terms().rules().roundingUnitYen();
        Yen need = submission.need();
        Finding.Draft finding = Finding.of(this)
                .input("requestedAmountYen", requested)
                .input("eligibleCostYen", submission.eligibleCost())
                .input("otherIncomeYen", proposal.otherIncome())
                .input("roundingUnitYen", unit);
        if (requested == null || proposal.expenses().isEmpty()) {
            return finding.notEvaluated(TraceText.VALUE_MISSING);
        }
        finding.effect(submission.grantable());
        if (requested.amount() == 0) {
            finding.refuse("/requestedAmountYen", SubsidyError.REQUEST_IS_ZERO);
        }
        if (requested.isGreaterThan(need)) {
            finding.refuse("/requestedAmountYen", SubsidyError.REQUEST_EXCEEDS_NEED, requested, need);
        }
        if (!requested.floorTo(unit).equals(requested)) {
            finding.refuse(
                    SubsidyClause.CALL_ROUNDING,
                    "/requestedAmountYen",
                    SubsidyError.REQUEST_NOT_ROUNDED,
                    requested,
                    unit);
        }
        return finding.orPassed(
                TraceText.REQUEST_WITHIN_NEED, requested, submission.eligibleCost(), proposal.otherIncome(), need);
    }
}
