package jp.telework.subsidy.application.domain.rule;

import java.math.BigInteger;
import java.util.List;
import jp.telework.kernel.refusal.Clause;
import jp.telework.subsidy.application.domain.Proposal.Expense;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import jp.telework.subsidy.programme.domain.SubsidyError;

/** 金額の算出の基礎: each line's amount is its quantity times its unit price. */
final class LineSumsRule implements SubmissionRule {

    @Override
    public String name() {
        return "LINE_SUMS";
    }

    @Override
    public Clause clause() {
        return SubsidyClause.ACT_ORDER_3_AMOUNT;
    }

    @Override
    public Finding judge(SubmissionCase submission) {
        List<Expense> lines = submission.proposal().expenses();
        Finding.Draft finding = Finding.of(this).input("lines", lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Expense line = lines.get(i);
            if (line.quantity() != null && line.unitPriceYen() != null && line.amountYen() != null) {
                // The product of two large values may leave the range of a long.
                BigInteger product = BigInteger.valueOf(line.quantity())
                        .multiply(BigInteger.valueOf(line.unitPriceYen().amount()));
                if (!product.equals(BigInteger.valueOf(line.amountYen().amount()))) {
                    finding.refuse(
                            "/expenses/" + i + "/amountYen",
                            SubsidyError.LINE_SUM_MISMATCH,
                            line.amountYen(),
                            product + "円");
                }
            }
        }
        return finding.orPassed(TraceText.LINES_ADD_UP, lines.size());
    }
}
