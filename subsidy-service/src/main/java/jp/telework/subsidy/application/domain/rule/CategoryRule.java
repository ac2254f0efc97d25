package jp.telework.subsidy.application.domain.rule;

import java.util.List;
import jp.telework.kernel.refusal.Clause;
import jp.telework.subsidy.application.domain.Proposal.Expense;
import jp.telework.subsidy.programme.domain.CostCategory;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import jp.telework.subsidy.programme.domain.SubsidyError;

/** 補助対象経費: every line is of a category that the call accepts. */
final class CategoryRule implements SubmissionRule {

    @Override
    public String name() {
        return "ELIGIBLE_CATEGORIES";
    }

    @Override
    public Clause clause() {
        return SubsidyClause.CALL_ELIGIBLE_COSTS;
    }

    @Override
    public Finding judge(SubmissionCase submission) {
        List<CostCategory> accepted = submission.terms().rules().eligibleCostCategories();
        List<Expense> lines = submission.proposal().expenses();
        Finding.Draft finding = Finding.of(this).input("eligibleCostCategories", accepted);
        for (int i = 0; i < lines.size(); i++) {
            CostCategory category = lines.get(i).category();
            if (category != null && !accepted.contains(category)) {
                finding.refuse("/expenses/" + i + "/category", SubsidyError.CATEGORY_NOT_ELIGIBLE, category);
            }
        }
        return finding.orPassed(TraceText.CATEGORIES_ELIGIBLE);
    }
}
