package jp.telework.subsidy.application.domain.rule;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import jp.telework.subsidy.programme.domain.SubsidyError;

/** 事業費の下限: the eligible costs reach the call's minimum. */
final class CostFloorRule implements SubmissionRule {

    @Override
    public String name() {
        return "COST_FLOOR";
    }

    @Override
    public Clause clause() {
        return SubsidyClause.CALL_COST_FLOOR;
    }

    @Override
    public Finding judge(SubmissionCase submission) {
        Yen cost = submission.eligibleCost();
        Yen floor = submission.terms().rules().minimumProjectCostYen();
        Finding.Draft finding = Finding.of(this).input("eligibleCostYen", cost).input("minimumProjectCostYen", floor);
        if (submission.proposal().expenses().isEmpty()) {
            return finding.notEvaluated(TraceText.VALUE_MISSING);
        }
        if (floor.isGreaterThan(cost)) {
            finding.refuse("/expenses", SubsidyError.COST_BELOW_FLOOR, cost, floor);
        }
        return finding.orPassed(TraceText.COST_REACHES_FLOOR, cost, floor);
    }
}
