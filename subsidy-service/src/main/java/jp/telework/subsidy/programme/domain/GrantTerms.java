package jp.telework.subsidy.programme.domain;

import java.util.List;
import java.util.Optional;
import jp.telework.kernel.value.Yen;

/**
 * The numbers of a programme for the time after the result: 交付要綱 as data of a call. Pinned with the call's rules.
 *
 * @param method 補助の方法; 定額 in terms from before it was kept
 * @param secondApprovalFromYen decisions of this amount or more need two approvers
 * @param standardProcessingDays 標準処理期間 in days from a formal application to its decision (適正化法第6条第2項)
 * @param settleByCategory whether 額の確定 caps each cost category at its decided amount (beyond minor changes)
 * @param reportLimitDays 実績報告 is due at the latest this many days after the end of the fiscal year (10: April 10)
 * @param fiscalYearEndReportDays days after the end of the fiscal year for the report of an unfinished project (30)
 * @param returnDueDays 納期日: days from a return order to its due date (適正化法第18条)
 * @param consumptionTaxReportMonths months after the fiscal year of completion in which the consumption-tax report is
 *     due (3: June 30 of the next year)
 * @param outcomeReportYears how many fiscal years after completion yearly outcome reports are due
 * @param outcomeReportDays days after the end of each of those years
 * @param assetThresholdYen unit price from which an acquired asset is restricted (適正化法第22条, 施行令第13条)
 * @param revenuePayment whether decisions carry the condition of 収益納付 (適正化法第7条第2項)
 * @param requiredEvidence 証拠書類 without which a report on completion is refused; none in terms from before it was kept
 * @param recordKeepingYears 帳簿等の保存: years from the end of the fiscal year of completion
 * @param approvalRoutes 決裁経路 of dispositions; none in terms from before every new call had them
 */
public record GrantTerms(
        GrantMethod method,
        Yen secondApprovalFromYen,
        int standardProcessingDays,
        boolean settleByCategory,
        int reportLimitDays,
        int fiscalYearEndReportDays,
        int returnDueDays,
        int consumptionTaxReportMonths,
        int outcomeReportYears,
        int outcomeReportDays,
        Yen assetThresholdYen,
        boolean revenuePayment,
        int recordKeepingYears,
        List<EvidenceKind> requiredEvidence,
        List<ApprovalRoute> approvalRoutes) {

    /** The usual numbers, for calls that name none. */
    public static final GrantTerms USUAL = new GrantTerms(
            GrantMethod.FIXED_SUM,
            Yen.of(25_000_000),
            30,
            true,
            10,
            30,
            20,
            3,
            5,
            60,
            Yen.of(500_000),
            false,
            5,
            List.of(),
            List.of());

    public GrantTerms {
        method = method == null ? GrantMethod.FIXED_SUM : method;
        requiredEvidence = requiredEvidence == null ? List.of() : List.copyOf(requiredEvidence);
        approvalRoutes = approvalRoutes == null ? List.of() : List.copyOf(approvalRoutes);
    }

    /** The route of a disposition; empty when the terms name none. */
    public Optional<ApprovalRoute> routeOf(Disposition disposition) {
        return ApprovalRoute.find(approvalRoutes, disposition);
    }

    /** The terms as the public reads them: who decides in the ministry is its own business. */
    public GrantTerms asPublished() {
        return along(List.of());
    }

    /** The same terms with other routes. */
    public GrantTerms along(List<ApprovalRoute> routes) {
        return with(method, settleByCategory, outcomeReportYears, routes);
    }

    /** The same terms with another method of settlement, and outcomes reported for another time. */
    GrantTerms settledBy(GrantMethod other, boolean byCategory, int reportYears) {
        return with(other, byCategory, reportYears, approvalRoutes);
    }

    private GrantTerms with(GrantMethod other, boolean byCategory, int reportYears, List<ApprovalRoute> routes) {
        return new GrantTerms(
                other,
                secondApprovalFromYen,
                standardProcessingDays,
                byCategory,
                reportLimitDays,
                fiscalYearEndReportDays,
                returnDueDays,
                consumptionTaxReportMonths,
                reportYears,
                outcomeReportDays,
                assetThresholdYen,
                revenuePayment,
                recordKeepingYears,
                requiredEvidence,
                routes);
    }
}
