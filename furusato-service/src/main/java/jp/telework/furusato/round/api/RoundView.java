package jp.telework.furusato.round.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.approval.api.ApprovalLevelView;
import jp.telework.furusato.programme.domain.ApplicantKind;
import jp.telework.furusato.programme.domain.BalanceRule;
import jp.telework.furusato.programme.domain.DocumentKind;
import jp.telework.furusato.programme.domain.RoundRules;
import jp.telework.furusato.round.domain.RoundPhase;
import jp.telework.furusato.round.domain.SelectionRound;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.value.FiscalYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round as it is shown. */
@Schema(name = "SelectionRound", description = "まちごとテレワークの選定。 A selection round.")
public record RoundView(
        UUID id,

        @Schema(description = "サーバーの時刻による。SELECTED は省の職員だけに見える。 By the server's clock; SELECTED is for the ministry.")
        RoundPhase status,

        String title,
        FiscalYear fiscalYear,
        @Schema(examples = "令和8年度") String fiscalYearLabel,
        Instant opensAt,
        Instant closesAt,
        int places,
        List<ApplicantKind> applicantKinds,
        List<DocumentKind> requiredDocuments,
        int minimumMeasures,
        List<Criterion> criteria,
        int evaluatorsRequired,
        int minimumScore,
        int correctionDays,
        BalanceRule balance,

        @Schema(description = "選定の決裁経路。省の職員だけに見える。 Levels that approve the selection; for the ministry.")
        List<ApprovalLevelView> approvalLevels,

        @Schema(description = "規則の版。提案に固定される。 Version of the rules, pinned on proposals.", examples = "R08-MT/1")
        String rulesVersion,

        @Schema(examples = "R08-MT") @Nullable String receiptPrefix,
        @Nullable Instant publishedAt,
        @Nullable Instant evaluationBegunAt,
        @Nullable Instant resultsPublishedAt) {

    static RoundView of(SelectionRound round, boolean insider, Instant now) {
        RoundRules rules = round.rules();
        return new RoundView(
                round.id(),
                insider ? round.phase(now) : round.publicPhase(now),
                round.title(),
                round.fiscalYear(),
                round.fiscalYear().label(),
                round.opensAt(),
                round.closesAt(),
                rules.places(),
                rules.applicantKinds(),
                rules.requiredDocuments(),
                rules.minimumMeasures(),
                rules.criteria(),
                rules.evaluatorsRequired(),
                rules.minimumScore(),
                rules.correctionDays(),
                rules.balance(),
                insider ? ApprovalLevelView.of(rules.approvalLevels()) : List.of(),
                round.terms().rulesLabel(),
                round.receiptPrefix().orElse(null),
                round.publishedAt().orElse(null),
                round.evaluationBegunAt().orElse(null),
                round.resultsPublishedAt().orElse(null));
    }
}
