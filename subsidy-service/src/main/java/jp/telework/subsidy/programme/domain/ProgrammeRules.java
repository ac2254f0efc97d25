package jp.telework.subsidy.programme.domain;

import java.util.List;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a programme, as data of a call. They are fixed when the call is published and pinned on each
 * application, so that an old case is always judged by its own rules.
 *
 * @param capYen 補助上限額 for one application
 * @param minimumProjectCostYen 事業費の下限
 * @param roundingUnitYen yen below this unit are dropped (千円未満切捨て: 1,000)
 * @param eligibleCostCategories 補助対象経費
 * @param requiredDocuments documents without which nothing can be submitted
 * @param evaluationCriteria criteria with their weights
 * @param evaluatorsRequired evaluations that an application needs
 * @param withdrawalDays days after the notice in which a grant can be declined (適正化法第9条)
 * @param performanceReportDays days after completion for the performance report (適正化法第14条)
 * @param minorChangePercent share of a category that may move without approval (適正化法第7条第1項, 軽微な変更)
 * @param correctionDays days that an applicant has to correct a returned application
 * @param grantTerms the numbers for the time after the result; null in rules from before they were kept
 * @param programmeTerms the programme of the call; null in rules from before there were several
 */
public record ProgrammeRules(
        Yen capYen,
        Yen minimumProjectCostYen,
        long roundingUnitYen,
        List<CostCategory> eligibleCostCategories,
        List<DocumentKind> requiredDocuments,
        List<Criterion> evaluationCriteria,
        int evaluatorsRequired,
        int withdrawalDays,
        int performanceReportDays,
        int minorChangePercent,
        int correctionDays,
        @Nullable GrantTerms grantTerms,
        @Nullable ProgrammeTerms programmeTerms) {

    public ProgrammeRules {
        eligibleCostCategories = List.copyOf(eligibleCostCategories);
        requiredDocuments = List.copyOf(requiredDocuments);
        evaluationCriteria = List.copyOf(evaluationCriteria);
    }

    /** The numbers for the time after the result. */
    public GrantTerms termsOfGrant() {
        return grantTerms == null ? GrantTerms.USUAL : grantTerms;
    }

    /** The programme of the call with the numbers that are its own. */
    public ProgrammeTerms termsOfProgramme() {
        return programmeTerms == null ? ProgrammeTerms.FIRST : programmeTerms;
    }

    /** The programme of the call. */
    public Programme programme() {
        return termsOfProgramme().programme();
    }

    /** What could be granted without a cap: the programme's share of the eligible cost less income, the fraction dropped. */
    public Yen need(Yen eligible, Yen income) {
        Yen base = eligible.minusOrZero(income);
        Integer percent = termsOfProgramme().ratePercent();
        Yen share = percent == null ? base : Yen.floor(base.share(Yen.of(percent), Yen.of(100)));
        return share.floorTo(roundingUnitYen);
    }

    /** The rules as the public reads them; see {@link GrantTerms#asPublished}. */
    public ProgrammeRules asPublished() {
        return with(capYen, grantTerms == null ? null : grantTerms.asPublished(), programmeTerms);
    }

    /** The same rules for what another call left: a lower cap, and as many places as are free. */
    public ProgrammeRules forTheRest(Yen cap, @Nullable Integer places) {
        return with(cap, grantTerms, programmeTerms == null ? null : programmeTerms.withPlaces(places));
    }

    private ProgrammeRules with(Yen cap, @Nullable GrantTerms terms, @Nullable ProgrammeTerms ofProgramme) {
        return new ProgrammeRules(
                cap,
                minimumProjectCostYen,
                roundingUnitYen,
                eligibleCostCategories,
                requiredDocuments,
                evaluationCriteria,
                evaluatorsRequired,
                withdrawalDays,
                performanceReportDays,
                minorChangePercent,
                correctionDays,
                terms,
                ofProgramme);
    }
}
