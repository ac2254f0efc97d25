package jp.telework.promotion.actionplan.progress.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.actionplan.domain.PlanContent;
import jp.telework.promotion.actionplan.domain.PlanRule;
import org.jspecify.annotations.Nullable;

/** The rules of reporting progress. */
public final class ProgressPolicy {

    private ProgressPolicy() {}

    /**
     * May the caller report this today?
     *
     * @param organisation of the caller; null for none
     */
    public static void mayReport(
            PlanContent plan, ProgressKey key, @Nullable CorporateNumber organisation, LocalDate today, Checks checks) {
        Optional<PlanContent.ReportYear> year = plan.year(key.fiscalYear());
        checks.that(
                PlanRule.YEAR_KNOWN,
                year.isPresent(),
                "/fiscalYear",
                List.of("fiscalYear", key.fiscalYear().value()),
                key.fiscalYear());
        year.ifPresent(known -> checks.that(
                PlanRule.PROGRESS_IN_TIME,
                known.isOpen(today),
                "",
                List.of("today", today.toString()),
                known.fiscalYear().firstDay(),
                known.reportsUntil()));
        Optional<PlanContent.Measure> measure = plan.measure(key.measure());
        checks.that(
                PlanRule.MEASURE_KNOWN,
                measure.isPresent(),
                "/measure",
                List.of("measure", key.measure()),
                key.measure());
        measure.ifPresent(known -> checks.that(
                PlanRule.RESPONSIBLE,
                known.responsible().stream().anyMatch(one -> one.ministry().equals(key.ministry())),
                "/ministry",
                List.of("measure", key.measure(), "ministry", key.ministry()),
                key.ministry(),
                key.measure()));
        mayAnswerFor(plan, key.ministry(), organisation, "/ministry", checks);
    }

    /** Is the caller of this ministry? */
    public static void mayAnswerFor(
            PlanContent plan, String ministry, @Nullable CorporateNumber organisation, String pointer, Checks checks) {
        checks.that(
                PlanRule.OWN_MINISTRY,
                plan.ministry(ministry)
                        .filter(known -> known.organisation().equals(organisation))
                        .isPresent(),
                pointer,
                List.of("ministry", ministry),
                plan.ministry(ministry).map(PlanContent.Ministry::name).orElse(ministry));
    }
}
