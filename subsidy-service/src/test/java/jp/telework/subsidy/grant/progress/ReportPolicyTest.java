package jp.telework.subsidy.grant.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.rule.TraceStep.Outcome;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.change.domain.CarryOverApproval;
import jp.telework.subsidy.grant.change.domain.DiscontinuationApproval;
import jp.telework.subsidy.grant.change.domain.DiscontinuationRequest;
import jp.telework.subsidy.grant.decision.domain.Decision;
import jp.telework.subsidy.grant.decision.domain.DecisionDraft;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.grant.lifecycle.domain.FormalApplication;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.GrantBasis;
import jp.telework.subsidy.grant.progress.domain.CorrectiveOrder;
import jp.telework.subsidy.grant.progress.domain.PerformanceReport;
import jp.telework.subsidy.grant.progress.domain.PerformanceReport.Type;
import jp.telework.subsidy.grant.progress.domain.ReportPolicy;
import jp.telework.subsidy.grant.progress.domain.StatusReport;
import jp.telework.subsidy.programme.domain.CostCategory;
import jp.telework.subsidy.programme.domain.ProgrammeRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When performance reports are due, and what a late one is told. The call: 30 days, April 10, April 30. */
class ReportPolicyTest {

    private static final Yen GRANT = Yen.of(10_000_000);
    private static final List<CategoryAmount> COSTS =
            List.of(new CategoryAmount(CostCategory.ICT_EQUIPMENT, Yen.of(10_000_000)));

    private final Grant grant = running();

    @ParameterizedTest(name = "completed {0}: due {1}")
    @CsvSource({
        "2027-02-24, 2027-03-26", // a Friday
        "2026-11-26, 2026-12-28", // the 30th day is a Saturday
        "2026-12-01, 2027-01-04", // the 30th day lies in the New Year break
        "2027-03-10, 2027-04-09", // the term just ends before the fixed day
        "2027-03-11, 2027-04-10", // the term just reaches it: a Saturday, which does not move
        "2027-03-31, 2027-04-10", // the fixed day comes first
        "2027-04-01, 2027-05-06" // carried over: May 1 is a Saturday, then Golden Week
    })
    void isDueThirtyDaysAfterCompletionButNotAfterTheTenthOfApril(LocalDate completedOn, LocalDate dueOn) {
        assertThat(ReportPolicy.completionDueOn(grant, completedOn)).isEqualTo(dueOn);
    }

    @Test
    void countsFromTheApprovalOfADiscontinuation() {
        LocalDate asked = LocalDate.of(2026, 10, 1);
        record(
                grant,
                GrantAction.REQUEST_DISCONTINUATION,
                new DiscontinuationRequest(DiscontinuationRequest.Kind.ABOLISH, asked, "倒壊"),
                asked);
        record(
                grant,
                GrantAction.APPROVE_DISCONTINUATION,
                new DiscontinuationApproval(5, null),
                LocalDate.of(2026, 10, 20));
        assertThat(ReportPolicy.completionDueOn(grant, asked)).isEqualTo("2026-11-19");
    }

    /** The sample's project starts on its day of decision; one that starts later is not completed before. */
    @Test
    void isNotCompletedBeforeTheProjectStarts() {
        Grant later = running(LocalDate.of(2026, 8, 3));
        Checks checks = new Checks();
        ReportPolicy.judge(
                report(Type.COMPLETION, LocalDate.of(2026, 8, 2), 0), later, LocalDate.of(2026, 9, 1), checks);
        assertThat(step(checks, "COMPLETED_SINCE_START").outcome()).isEqualTo(Outcome.FAILED);
        Checks first = new Checks();
        ReportPolicy.judge(
                report(Type.COMPLETION, LocalDate.of(2026, 8, 3), 0), later, LocalDate.of(2026, 9, 1), first);
        assertThat(step(first, "COMPLETED_SINCE_START").outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void isDueAgainWhenACorrectiveOrderSays() {
        LocalDate completed = LocalDate.of(2027, 2, 24);
        record(grant, GrantAction.REPORT_PERFORMANCE, report(Type.COMPLETION, completed, 0), completed);
        record(
                grant,
                GrantAction.ORDER_CORRECTION,
                new CorrectiveOrder(List.of(), "席を設けること。", LocalDate.of(2027, 5, 15)),
                LocalDate.of(2027, 3, 15));
        assertThat(ReportPolicy.completionDueOn(grant, completed)).isEqualTo("2027-05-15");
    }

    @ParameterizedTest(name = "reported {0}: {1}, {2} days late")
    @CsvSource({
        "2027-03-26, REPORT_IN_TIME, 0",
        "2027-03-27, REPORT_LATE, 1",
        "2027-04-26, REPORT_LATE, 31",
    })
    void takesALateReportAndCountsTheDays(LocalDate today, String rule, long late) {
        Checks checks = judged(report(Type.COMPLETION, LocalDate.of(2027, 2, 24), 0), today);
        assertThatCode(checks::refuseIfAny).doesNotThrowAnyException();
        assertThat(step(checks, rule).inputs()).containsEntry("daysLate", late);
    }

    @Test
    void tellsWhenTheProjectItselfWasLate() {
        Checks checks = judged(report(Type.COMPLETION, LocalDate.of(2027, 2, 27), 0), LocalDate.of(2027, 3, 1));
        assertThatCode(checks::refuseIfAny).doesNotThrowAnyException();
        assertThat(step(checks, "COMPLETED_LATE").inputs()).containsEntry("plannedOn", LocalDate.of(2027, 2, 26));
    }

    @ParameterizedTest(name = "of {0} on {1}, carrying {2} yen over: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2027-03-31, 2027-03-01, 10000000, -",
                "2027-03-31, 2027-04-30, 0,        -",
                "2027-03-31, 2027-05-01, 0,        -",
                "2027-03-31, 2027-02-28, 0,        YEAR_NOT_OVER",
                "2028-03-31, 2027-04-30, 0,        YEAR_NOT_OVER",
                "2027-03-30, 2027-03-31, 0,        NOT_END_OF_YEAR",
                "2027-03-31, 2027-03-31, 10000001, CARRY_OVER_EXCEEDS_GRANT",
                "2026-03-31, 2027-03-31, 0,        BEFORE_DECISION",
                "1989-01-08, 2027-03-31, 0,        BEFORE_DECISION"
            })
    void reportsAtTheEndOfAYear(LocalDate of, LocalDate today, long carriedOver, String code) {
        CarryOverApproval approval = new CarryOverApproval(
                1, LocalDate.of(2027, 7, 30), Yen.of(10_000_000), "財計第456号", LocalDate.of(2027, 2, 1), null);
        record(grant, GrantAction.APPROVE_CARRY_OVER, approval, LocalDate.of(2027, 2, 1));
        Checks checks = judged(report(Type.FISCAL_YEAR_END, of, carriedOver), today);
        if (code == null) {
            assertThatCode(checks::refuseIfAny).doesNotThrowAnyException();
        } else {
            assertRefused(checks, code);
        }
    }

    @Test
    void reportsAtTheEndOfEachYearOnce() {
        LocalDate end = LocalDate.of(2027, 3, 31);
        LocalDate due = LocalDate.of(2027, 4, 30);
        assertThat(step(judged(report(Type.FISCAL_YEAR_END, end, 0), due.plusDays(1)), "REPORT_LATE")
                        .inputs())
                .containsEntry("dueOn", due)
                .containsEntry("daysLate", 1L);
        record(grant, GrantAction.REPORT_YEAR_END, report(Type.FISCAL_YEAR_END, end, 0), end);
        assertRefused(judged(report(Type.FISCAL_YEAR_END, end, 0), due), "YEAR_ALREADY_REPORTED");
        Checks next = judged(report(Type.FISCAL_YEAR_END, end.plusYears(1), 0), end.plusYears(1));
        assertThatCode(next::refuseIfAny).doesNotThrowAnyException();
    }

    private Checks judged(PerformanceReport report, LocalDate today) {
        Checks checks = new Checks();
        ReportPolicy.judge(report, grant, today, checks);
        return checks;
    }

    private static void assertRefused(Checks checks, String code) {
        assertThatThrownBy(checks::refuseIfAny)
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.violations())
                        .extracting(violation -> violation.code().name())
                        .containsExactly(code));
    }

    private static TraceStep step(Checks checks, String rule) {
        return checks.steps().stream()
                .filter(step -> step.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        checks.steps().stream().map(TraceStep::rule).toList()));
    }

    private static PerformanceReport report(Type type, LocalDate on, long carriedOver) {
        return new PerformanceReport(type, on, COSTS, Yen.ZERO, Yen.ZERO, "整備した。", Yen.of(carriedOver));
    }

    /** Decided on 2026-06-30 in Japan, to be completed by 2027-02-26. */
    private static Grant running() {
        return running(null);
    }

    private static Grant running(@Nullable LocalDate startsOn) {
        LocalDate decided = LocalDate.of(2026, 6, 30);
        LocalDate completes = LocalDate.of(2027, 2, 26);
        FormalApplication application = new FormalApplication(GRANT, COSTS, Yen.ZERO, decided, completes, "整備");
        ProgrammeRules rules = new ProgrammeRules(
                Yen.of(30_000_000),
                Yen.of(1_000_000),
                1_000,
                List.of(CostCategory.values()),
                List.of(),
                List.of(),
                3,
                10,
                30,
                20,
                14,
                null,
                null);
        Grant grant = new Grant(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                new CorporateNumber("8000020304018"),
                "白浜町",
                new GrantBasis(
                        "R08-FT-000001",
                        "公募",
                        new FiscalYear(2026),
                        "R08-FT/1",
                        rules,
                        "整備",
                        null,
                        null,
                        null,
                        application,
                        null,
                        null,
                        null),
                Instant.EPOCH);
        record(grant, GrantAction.APPLY, application, decided);
        record(
                grant,
                GrantAction.DRAFT_DECISION,
                new DecisionDraft(GRANT, COSTS, Yen.ZERO, completes, List.of(), List.of(), null, null),
                decided);
        record(
                grant,
                GrantAction.DECIDE,
                new Decision(
                        2, GRANT, COSTS, Yen.ZERO, completes, List.of(), List.of(), List.of(), decided, startsOn, null),
                decided);
        record(grant, GrantAction.REPORT_STATUS, new StatusReport(decided, 0, Yen.ZERO, "着手", null), decided);
        return grant;
    }

    private static void record(Grant grant, GrantAction action, ActContent content, LocalDate day) {
        Instant late = day.atTime(23, 59).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
        Objects.requireNonNull(
                grant.record(action, content, jp.telework.subsidy.grant.lifecycle.domain.Act.By.name("tester"), late));
    }
}
