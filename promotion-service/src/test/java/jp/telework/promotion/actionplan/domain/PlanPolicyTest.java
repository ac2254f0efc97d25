package jp.telework.promotion.actionplan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.FiscalYear;
import org.junit.jupiter.api.Test;

class PlanPolicyTest {

    @Test
    void thePlanOf2007KeepsTheRules() {
        assertThat(against(SeededPlans.of2007())).isEmpty();
        assertThat(SeededPlans.of2007().measures())
                .filteredOn(measure -> measure.repeats() != null)
                .extracting(PlanContent.Measure::number)
                .containsExactly("3-1-イ");
    }

    @Test
    void everythingWrongIsToldWithItsPlace() {
        PlanContent plan = SeededPlans.of2007();
        PlanContent wrong = new PlanContent(
                plan.fiscalYear(),
                plan.title(),
                plan.titleEn(),
                /* startsOn= */ plan.endsOn(),
                /* endsOn= */ plan.startsOn(),
                new UUID(0, 1),
                plan.sections(),
                plan.ministries(),
                List.of(new PlanContent.Measure(
                        "1", "9-9", "施策", "measure", List.of(new PlanContent.Responsible("NONE", false)), "2")),
                List.of(new PlanContent.ReportYear(new FiscalYear(2007), LocalDate.of(2008, 3, 31))),
                List.of(new PlanContent.Target("T", "目標", "target", List.of(known(2010), known(2005)))));
        assertThat(against(wrong))
                .containsExactly(
                        "/endsOn PLAN_PERIOD_REVERSED",
                        "/follows UNKNOWN_PLAN",
                        "/measures/0/section UNKNOWN_SECTION",
                        "/measures/0/responsible/0/ministry UNKNOWN_MINISTRY",
                        "/measures/0/repeats UNKNOWN_MEASURE",
                        "/years/0/reportsUntil YEAR_REPORTS_END_TOO_EARLY",
                        "/targets/0/known VALUES_NOT_IN_ORDER");
    }

    private static PlanContent.Known known(int year) {
        return new PlanContent.Known(year, BigDecimal.TEN, false, "出典", "source");
    }

    private static List<String> against(PlanContent content) {
        Checks checks = new Checks();
        PlanPolicy.mayPlan(content, null, checks);
        return checks.violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }
}
