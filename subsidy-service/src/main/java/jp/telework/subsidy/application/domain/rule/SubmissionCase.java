package jp.telework.subsidy.application.domain.rule;

import java.time.Instant;
import java.util.Set;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.application.domain.Proposal;
import jp.telework.subsidy.application.domain.Proposal.Expense;
import jp.telework.subsidy.programme.domain.CallTerms;
import jp.telework.subsidy.programme.domain.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the rules look at.
 *
 * @param caller the organisation that wants to submit
 * @param documents kinds of the attached documents; null in a dry check of a body, which has none
 * @param now server time
 * @param correctionDueAt until when a returned application can be resubmitted; null for a first submission
 * @param unreadable what was refused while the body was read; those fields are absent from the proposal
 */
public record SubmissionCase(
        Proposal proposal,
        CallTerms terms,
        @Nullable CorporateNumber caller,
        @Nullable Set<DocumentKind> documents,
        Instant now,
        @Nullable Instant correctionDueAt,
        Violations unreadable) {

    /** 補助対象経費の合計: lines of eligible categories only. */
    public Yen eligibleCost() {
        return proposal.expenses().stream()
                .filter(this::isEligible)
                .map(Expense::amountYen)
                .reduce(Yen.ZERO, (sum, amount) -> amount == null || sum == null ? sum : sum.plus(amount));
    }

    boolean isEligible(Expense line) {
        return line.category() != null
                && line.amountYen() != null
                && terms.rules().eligibleCostCategories().contains(line.category());
    }

    /** The programme's share of eligible cost less income, the fraction dropped: what could be granted without a cap. */
    public Yen need() {
        return terms.rules().need(eligibleCost(), proposal.otherIncome());
    }

    /** 交付できる上限の額: the need, at most the cap (定額補助: floor(min(cap, eligible − income))). */
    public Yen grantable() {
        return need().min(terms.rules().capYen().floorTo(terms.rules().roundingUnitYen()));
    }
}
