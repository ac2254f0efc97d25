package jp.telework.subsidy.call.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.ProgrammeRules;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import jp.telework.subsidy.programme.domain.SubsidyError;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a call as an officer sets them.
 *
 * @param texts what else the call tells: its purpose and whom to ask; the title stands there too
 * @param subsidyName 補助金の名称 as its 交付要綱 has it; null where the title stands for it
 * @param opensAt first instant of the period of application
 * @param closesAt last instant of the period (必着)
 * @param questionsUntil last instant for questions; null where they are taken until the call closes
 * @param budgetYen what the call may grant in all
 */
public record CallDraft(
        CallTexts texts,
        @Nullable String subsidyName,
        FiscalYear fiscalYear,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant questionsUntil,
        Yen budgetYen,
        ProgrammeRules rules) {

    /** The title, without which no call is drafted. */
    public String title() {
        return Objects.requireNonNull(texts.title(), "title");
    }

    /** What does not fit together; empty for a sound draft. */
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        if (!opensAt.isBefore(closesAt)) {
            found.add(Violation.of("/closesAt", SubsidyError.PERIOD_REVERSED, opensAt, closesAt));
        }
        if (questionsUntil != null && questionsUntil.isAfter(closesAt)) {
            found.add(Violation.of("/questionsUntil", SubsidyError.QUESTIONS_AFTER_CLOSING, questionsUntil, closesAt));
        }
        closesWithin(fiscalYear, closesAt).ifPresent(found::add);
        if (rules.capYen().isGreaterThan(budgetYen)) {
            found.add(Violation.of("/capYen", SubsidyError.CAP_OVER_BUDGET, rules.capYen(), budgetYen));
        }
        Violations criteria = new Violations();
        Criterion.check(rules.evaluationCriteria(), "/evaluationCriteria", SubsidyClause.EVALUATION, criteria);
        found.addAll(criteria.list());
        return found;
    }

    /** A call closes within its fiscal year, whose money it gives. */
    static Optional<Violation> closesWithin(FiscalYear fiscalYear, Instant closesAt) {
        LocalDate lastDay = Japan.date(closesAt);
        return lastDay.isAfter(fiscalYear.lastDay())
                ? Optional.of(Violation.under(
                        SubsidyClause.FISCAL_YEAR, "/closesAt", SubsidyError.OUTSIDE_FISCAL_YEAR, lastDay, fiscalYear))
                : Optional.empty();
    }
}
