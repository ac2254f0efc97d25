package jp.telework.subsidy.call.api;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import jp.telework.casework.evaluation.api.CriterionRequest;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Readers;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.call.domain.CallDraft;
import jp.telework.subsidy.call.domain.CallTexts;
import jp.telework.subsidy.programme.domain.ApprovalRoute;
import jp.telework.subsidy.programme.domain.CostCategory;
import jp.telework.subsidy.programme.domain.DocumentKind;
import jp.telework.subsidy.programme.domain.EvidenceKind;
import jp.telework.subsidy.programme.domain.GrantMethod;
import jp.telework.subsidy.programme.domain.GrantTerms;
import jp.telework.subsidy.programme.domain.Programme;
import jp.telework.subsidy.programme.domain.ProgrammeRules;
import jp.telework.subsidy.programme.domain.ProposalPart;
import jp.telework.subsidy.programme.domain.SubsidyError;
import jp.telework.subsidy.programme.domain.UsualRules;
import org.jspecify.annotations.Nullable;

/** Reads a call's body; refuses it with all that is wrong. The defaults are those of its programme; of ふるさとテレワーク as in FY2017 (H29). */
final class CallReader {

    private static final long DEFAULT_ROUNDING_UNIT_YEN = 1_000;

    private final Violations violations = new Violations();

    private final List<ApprovalRoute> usualRoutes;

    private CallReader(List<ApprovalRoute> usualRoutes) {
        this.usualRoutes = usualRoutes;
    }

    /** @param usualRoutes 決裁経路 of dispositions for which the call names none */
    static CallDraft read(CallRequest body, List<ApprovalRoute> usualRoutes) {
        return new CallReader(usualRoutes).draft(body);
    }

    private CallDraft draft(CallRequest body) {
        String title = needed("/title", violations.read("/title", body.title(), Readers.text(100)));
        String subsidyName = violations.read("/subsidyName", body.subsidyName(), Readers.text(100));
        String purpose = violations.read("/purpose", body.purpose(), Readers.text(CallTexts.MOST_PURPOSE));
        String contact = violations.read("/contact", body.contact(), Readers.text(CallTexts.MOST_CONTACT));
        FiscalYear year = needed("/fiscalYear", violations.read("/fiscalYear", body.fiscalYear(), FiscalYear::new));
        var opensAt = needed("/opensAt", violations.read("/opensAt", body.opensAt(), Readers::instant));
        var closesAt = needed("/closesAt", violations.read("/closesAt", body.closesAt(), Readers::instant));
        var questionsUntil = violations.read("/questionsUntil", body.questionsUntil(), Readers::instant);
        Yen budget = needed("/budgetYen", violations.read("/budgetYen", body.budgetYen(), Yen::of));
        Programme programme = programme(body.programme());
        ProgrammeRules rules = rules(body, programme);
        violations.refuseIfAny();
        return new CallDraft(
                new CallTexts(requireNonNull(title), purpose, contact),
                subsidyName == null ? programme.subsidyName() : subsidyName,
                requireNonNull(year),
                requireNonNull(opensAt),
                requireNonNull(closesAt),
                questionsUntil,
                requireNonNull(budget),
                rules);
    }

    private Programme programme(@Nullable String raw) {
        Programme read = violations.read("/programme", raw, Readers.oneOf(Programme.class));
        return read == null ? Programme.FURUSATO_TELEWORK : read;
    }

    private ProgrammeRules rules(CallRequest body, Programme programme) {
        UsualRules usual = programme.usual();
        return new ProgrammeRules(
                yen("/capYen", body.capYen(), usual.capYen()),
                yen("/minimumProjectCostYen", body.minimumProjectCostYen(), usual.minimumProjectCostYen()),
                roundingUnit(body.roundingUnitYen()),
                body.eligibleCostCategories() == null
                        ? usual.categories()
                        : Readers.listOf(
                                violations,
                                "/eligibleCostCategories",
                                body.eligibleCostCategories(),
                                CostCategory.class),
                body.requiredDocuments() == null
                        ? usual.documents()
                        : Readers.listOf(
                                violations, "/requiredDocuments", body.requiredDocuments(), DocumentKind.class),
                criteria(body.evaluationCriteria()),
                number("/evaluatorsRequired", body.evaluatorsRequired(), 1, 20, 3),
                number("/withdrawalDays", body.withdrawalDays(), 1, 90, 14),
                number("/performanceReportDays", body.performanceReportDays(), 1, 90, 30),
                number("/minorChangePercent", body.minorChangePercent(), 0, 50, 20),
                number("/correctionDays", body.correctionDays(), 1, 90, 14),
                grantTerms(body.grantTerms(), programme),
                ProgrammeTermsReader.read(body, programme, violations));
    }

    private GrantTerms grantTerms(CallRequest.@Nullable GrantTermsRequest body, Programme programme) {
        GrantTerms usual = programme.usual().grantTerms();
        if (body == null) {
            return usual.along(usualRoutes);
        }
        String at = "/grantTerms/";
        return new GrantTerms(
                method(body.method(), programme),
                yen(
                        at + "secondApprovalFromYen",
                        body.secondApprovalFromYen(),
                        usual.secondApprovalFromYen().amount()),
                number(
                        at + "standardProcessingDays",
                        body.standardProcessingDays(),
                        1,
                        180,
                        usual.standardProcessingDays()),
                body.settleByCategory() == null ? usual.settleByCategory() : body.settleByCategory(),
                number(at + "reportLimitDays", body.reportLimitDays(), 0, 90, usual.reportLimitDays()),
                number(
                        at + "fiscalYearEndReportDays",
                        body.fiscalYearEndReportDays(),
                        1,
                        90,
                        usual.fiscalYearEndReportDays()),
                number(at + "returnDueDays", body.returnDueDays(), 1, 90, usual.returnDueDays()),
                number(
                        at + "consumptionTaxReportMonths",
                        body.consumptionTaxReportMonths(),
                        1,
                        24,
                        usual.consumptionTaxReportMonths()),
                number(
                        at + "outcomeReportYears",
                        body.outcomeReportYears(),
                        0,
                        programme.asksFor(ProposalPart.TARGETS) ? 20 : 0,
                        usual.outcomeReportYears()),
                number(at + "outcomeReportDays", body.outcomeReportDays(), 1, 180, usual.outcomeReportDays()),
                yen(
                        at + "assetThresholdYen",
                        body.assetThresholdYen(),
                        usual.assetThresholdYen().amount()),
                body.revenuePayment() == null ? usual.revenuePayment() : body.revenuePayment(),
                number(at + "recordKeepingYears", body.recordKeepingYears(), 1, 30, usual.recordKeepingYears()),
                body.requiredEvidence() == null
                        ? usual.requiredEvidence()
                        : Readers.listOf(
                                violations, at + "requiredEvidence", body.requiredEvidence(), EvidenceKind.class),
                routes(at + "approvalRoutes", body));
    }

    /** Each disposition has a route: the call's own, or else the usual one. */
    private List<ApprovalRoute> routes(String pointer, CallRequest.GrantTermsRequest body) {
        if (body.approvalRoutes() != null && body.approvalRoutes().isEmpty()) {
            violations.add(Violation.of(pointer, CommonError.REQUIRED));
        }
        List<ApprovalRoute> named = RouteReader.read(pointer, body.approvalRoutes(), violations);
        Long second = body.secondApprovalFromYen();
        return ApprovalRoute.completed(named, usualRoutes, second == null || second < 0 ? null : Yen.of(second));
    }

    private GrantMethod method(@Nullable String raw, Programme programme) {
        String at = "/grantTerms/method";
        GrantMethod read = violations.read(at, raw, Readers.oneOf(GrantMethod.class));
        if (read != null && !programme.settlesBy(read)) {
            violations.add(Violation.of(at, SubsidyError.TERM_NOT_IN_PROGRAMME, programme));
        }
        return read == null ? programme.usual().grantTerms().method() : read;
    }

    private List<Criterion> criteria(@Nullable List<@Nullable CriterionRequest> bodies) {
        if (needed("/evaluationCriteria", bodies) == null || bodies == null) {
            return List.of();
        }
        if (bodies.isEmpty() || bodies.size() > Criterion.MOST) {
            violations.add(Violation.of("/evaluationCriteria", CommonError.TOO_MANY_ITEMS, Criterion.MOST));
            return List.of();
        }
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            Criterion criterion = Criterion.read(violations, "/evaluationCriteria/" + i, bodies.get(i));
            if (criterion != null) {
                criteria.add(criterion);
            }
        }
        return criteria;
    }

    private Yen yen(String pointer, @Nullable Long raw, long otherwise) {
        Yen read = violations.read(pointer, raw, Yen::of);
        return read == null ? Yen.of(otherwise) : read;
    }

    private long roundingUnit(@Nullable Long raw) {
        Long read = violations.read("/roundingUnitYen", raw, Readers.longBetween(1, 1_000_000));
        return read == null ? DEFAULT_ROUNDING_UNIT_YEN : read;
    }

    private int number(String pointer, @Nullable Integer raw, int min, int max, int otherwise) {
        Integer read = violations.read(pointer, raw, Readers.between(min, max));
        return read == null ? otherwise : read;
    }

    private <T> @Nullable T needed(String pointer, @Nullable T value) {
        return Readers.required(violations, pointer, value);
    }
}
