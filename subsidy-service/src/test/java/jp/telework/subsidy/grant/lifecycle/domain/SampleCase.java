package jp.telework.subsidy.grant.lifecycle.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.decision.domain.Decision;
import jp.telework.subsidy.grant.decision.domain.DecisionDraft;
import jp.telework.subsidy.grant.money.domain.AmountFixing;
import jp.telework.subsidy.grant.progress.domain.PerformanceReport;
import jp.telework.subsidy.grant.progress.domain.StatusReport;
import jp.telework.subsidy.programme.domain.CostCategory;
import jp.telework.subsidy.programme.domain.GrantMethod;
import jp.telework.subsidy.programme.domain.GrantTerms;
import jp.telework.subsidy.programme.domain.ProgrammeRules;
import jp.telework.subsidy.programme.domain.ProgrammeTerms;
import org.jspecify.annotations.Nullable;

/** A case of fiscal year 2026 whose acts a test records on days of its choice. */
public final class SampleCase {

    static final Yen COST = Yen.of(10_000_000);
    public static final Yen GRANT = Yen.of(8_000_000);

    private final Grant grant;

    public SampleCase() {
        this(GrantTerms.USUAL);
    }

    public SampleCase(GrantTerms terms) {
        this(terms, null);
    }

    /** @param programme null for a case from before there were several programmes */
    public SampleCase(GrantTerms terms, @Nullable ProgrammeTerms programme) {
        GrantBasis basis = new GrantBasis(
                "R08-FT-000001",
                "ふるさとテレワーク推進事業",
                new FiscalYear(2026),
                "R08-FT/1",
                rules(terms, programme),
                "テレワーク拠点の整備",
                null,
                null,
                null,
                application(),
                new GrantBasis.Screening(LocalDate.of(2026, 4, 10), 3),
                null,
                null);
        grant = new Grant(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                new CorporateNumber("8000020304018"),
                "和歌山県白浜町",
                basis,
                at("2026-06-01"));
    }

    /** The usual terms with another method, with or without the condition of 収益納付. */
    public static GrantTerms terms(GrantMethod method, boolean revenuePayment) {
        GrantTerms usual = GrantTerms.USUAL;
        return new GrantTerms(
                method,
                usual.secondApprovalFromYen(),
                usual.standardProcessingDays(),
                usual.settleByCategory(),
                usual.reportLimitDays(),
                usual.fiscalYearEndReportDays(),
                usual.returnDueDays(),
                usual.consumptionTaxReportMonths(),
                usual.outcomeReportYears(),
                usual.outcomeReportDays(),
                usual.assetThresholdYen(),
                revenuePayment,
                usual.recordKeepingYears(),
                usual.requiredEvidence(),
                usual.approvalRoutes());
    }

    private static ProgrammeRules rules(GrantTerms terms, @Nullable ProgrammeTerms programme) {
        return new ProgrammeRules(
                Yen.of(30_000_000),
                Yen.of(1_000_000),
                1_000,
                List.of(CostCategory.values()),
                List.of(),
                List.of(),
                3,
                15,
                30,
                20,
                14,
                terms,
                programme);
    }

    static FormalApplication application() {
        return new FormalApplication(
                GRANT, costs(), Yen.ZERO, LocalDate.of(2026, 8, 3), LocalDate.of(2027, 2, 26), "拠点の整備");
    }

    private static List<CategoryAmount> costs() {
        return List.of(new CategoryAmount(CostCategory.ICT_EQUIPMENT, COST));
    }

    static Instant at(String day) {
        return LocalDate.parse(day).atTime(10, 0).atZone(Japan.ZONE).toInstant();
    }

    public Grant grant() {
        return grant;
    }

    public SampleCase act(String day, GrantAction action, ActContent content) {
        return act(day, action, content, new Hand("test", null));
    }

    public SampleCase act(String day, GrantAction action, ActContent content, Hand hand) {
        grant.record(action, content, new Act.By(hand, null, null), at(day));
        return this;
    }

    public SampleCase applied(String day) {
        return act(day, GrantAction.APPLY, application());
    }

    /** Decided; may be declined until a day; binds the project to a day of completion. */
    public SampleCase decided(String day, String withdrawalDueOn, String completesOn) {
        return decided(day, withdrawalDueOn, completesOn, GRANT);
    }

    public SampleCase decided(String day, String withdrawalDueOn, String completesOn, Yen amount) {
        act(
                day,
                GrantAction.DRAFT_DECISION,
                new DecisionDraft(
                        amount, costs(), Yen.ZERO, LocalDate.parse(completesOn), List.of(), List.of(), null, null));
        return act(
                day,
                GrantAction.DECIDE,
                new Decision(
                        grant.file().require(DecisionDraft.class).number(),
                        amount,
                        costs(),
                        Yen.ZERO,
                        LocalDate.parse(completesOn),
                        List.of(),
                        List.of(),
                        List.of("approver"),
                        LocalDate.parse(withdrawalDueOn),
                        null,
                        null));
    }

    public SampleCase begun(String day) {
        return act(
                day, GrantAction.REPORT_STATUS, new StatusReport(LocalDate.parse(day), 10, Yen.ZERO, "着手しました。", null));
    }

    public SampleCase reported(String day, String completedOn) {
        return act(
                day,
                GrantAction.REPORT_PERFORMANCE,
                new PerformanceReport(
                        PerformanceReport.Type.COMPLETION,
                        LocalDate.parse(completedOn),
                        costs(),
                        Yen.ZERO,
                        Yen.ZERO,
                        "完了しました。",
                        Yen.ZERO));
    }

    public SampleCase fixed(String day) {
        return fixed(day, GRANT);
    }

    public SampleCase fixed(String day, Yen amount) {
        int report = grant.file().require(PerformanceReport.class).number();
        return act(
                day,
                GrantAction.FIX_AMOUNT,
                new AmountFixing(
                        report,
                        amount,
                        "R08-FT/1",
                        List.of(new AmountFixing.Line(CostCategory.ICT_EQUIPMENT, COST, COST, COST, COST)),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        null));
    }

    /** Applied for in June, decided in July, begun in August 2026. */
    public static SampleCase running(String completesOn) {
        return running(completesOn, GrantMethod.FIXED_SUM);
    }

    public static SampleCase running(String completesOn, GrantMethod method) {
        return new SampleCase(terms(method, GrantTerms.USUAL.revenuePayment()))
                .applied("2026-06-15")
                .decided("2026-07-01", "2026-07-16", completesOn)
                .begun("2026-08-03");
    }
}
