package jp.telework.furusato.programme.domain;

import java.util.List;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.kernel.scoring.Criterion;

/**
 * The rules of a selection round, as data. They are fixed when the round is published, so that its proposals are always
 * judged by them.
 *
 * @param places about how many towns are selected (箇所程度): a guide, not a limit
 * @param applicantKinds who may apply
 * @param requiredDocuments documents without which nothing can be submitted
 * @param minimumMeasures 取組 that a proposal has at least
 * @param criteria evaluation criteria with their weights, the first one breaks ties
 * @param evaluatorsRequired evaluations that a proposal needs
 * @param minimumScore points of 100 below which the ranking recommends no proposal
 * @param correctionDays days that an applicant has to correct a returned proposal
 * @param balance 地域バランス
 * @param approvalLevels 決裁経路 of the selection; none in rules from before every new round had them
 */
public record RoundRules(
        int places,
        List<ApplicantKind> applicantKinds,
        List<DocumentKind> requiredDocuments,
        int minimumMeasures,
        List<Criterion> criteria,
        int evaluatorsRequired,
        int minimumScore,
        int correctionDays,
        BalanceRule balance,
        List<ApprovalLevel> approvalLevels) {

    public RoundRules {
        applicantKinds = List.copyOf(applicantKinds);
        requiredDocuments = List.copyOf(requiredDocuments);
        criteria = List.copyOf(criteria);
        approvalLevels = approvalLevels == null ? List.of() : List.copyOf(approvalLevels);
    }

    /** The rules as the public reads them: who decides in the ministry is its own business. */
    public RoundRules asPublished() {
        return new RoundRules(
                places,
                applicantKinds,
                requiredDocuments,
                minimumMeasures,
                criteria,
                evaluatorsRequired,
                minimumScore,
                correctionDays,
                balance,
                List.of());
    }
}
