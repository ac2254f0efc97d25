package jp.telework.subsidy.evaluation.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.telework.kernel.scoring.Rating;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.application.domain.Application;
import jp.telework.subsidy.application.domain.ApplicationStatus;
import jp.telework.subsidy.call.domain.CallPhase;
import jp.telework.subsidy.evaluation.domain.Adoption;
import jp.telework.subsidy.evaluation.domain.EvaluationText;
import jp.telework.subsidy.evaluation.domain.Ranked;
import jp.telework.subsidy.evaluation.domain.Ranking;
import jp.telework.subsidy.evaluation.domain.TieRule;
import jp.telework.subsidy.evaluation.usecase.RankCall.RankedCall;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call's ranking. */
@Schema(
        name = "Ranking",
        description = "順位。総合点は、提出された評価の単純平均（100点満点）。同点は、第1の評価項目の平均点、申請額の低い方、受付番号の順で決める。金額は円。"
                + " The ranking: the plain mean of the submitted evaluations, of 100 points. Ties are broken by the"
                + " mean in the first criterion, then the lower request, then the receipt number. Amounts in yen.")
public record RankingView(
        UUID callId,
        CallPhase status,
        Yen budgetYen,

        @Schema(description = "採択予定数。ない公募は予算だけが限度。 How many can be adopted; none where only the budget is the limit.")
        @Nullable
        Integer places,

        @Schema(
                description =
                        "予算と採択予定数が届く最後の順位。0は1件も届かない。 The last rank that the budget and the places reach; 0 for none.")
        int reachedRank,

        @Schema(description = "その順位までの申請額の累計 / what is requested up to there")
        Yen reachedYen,

        @Schema(description = "足りない評価の数の合計 / evaluations missing in all")
        int missingEvaluations,

        List<Line> items,
        @Nullable Decided adoption) {

    /** One application's place. */
    @Schema(name = "RankingLine")
    public record Line(
            int rank,
            UUID applicationId,
            String receiptNumber,
            @Nullable String title,
            String organisationName,
            ApplicationStatus status,

            @Schema(
                    description = "総合点（小数第2位まで）。評価がなければない。 To two decimals; none without an evaluation.",
                    examples = "78.33")
            @Nullable
            BigDecimal score,

            @Schema(description = "総合点の正確な値 / the exact score", examples = "235/3") @Nullable
            String exactScore,

            @Schema(description = "第1の評価項目の平均点 / mean in the first criterion") @Nullable
            BigDecimal firstCriterionScore,

            int evaluations,

            @Schema(description = "利益相反で除かれた評価者の数 / reviewers excluded by a conflict of interest")
            int excluded,

            int missingEvaluations,
            Yen requestedAmountYen,
            Yen cumulativeYen,

            @Schema(description = "予算が届くか / whether the budget reaches it")
            boolean withinBudget,

            @Nullable Tie tie) {}

    /** Why an application stands behind another with the same score. */
    @Schema(name = "RankingTie")
    public record Tie(
            TieRule rule,

            @Schema(description = "1つ上の応募の受付番号 / the one ahead")
            String ahead,

            String message) {}

    /** What was decided. */
    @Schema(name = "AdoptionRecord")
    public record Decided(
            String decidedBy,
            Instant decidedAt,
            @Nullable String deviationReason,
            @Nullable String missingEvaluationReason) {

        static Decided of(Adoption adoption) {
            return new Decided(
                    adoption.decidedBy(),
                    adoption.decidedAt(),
                    adoption.deviationReason().orElse(null),
                    adoption.missingEvaluationReason().orElse(null));
        }
    }

    static RankingView of(RankedCall ranked, Instant now, Language language) {
        Ranking ranking = ranked.ranking();
        return new RankingView(
                ranked.call().id(),
                ranked.call().phase(now),
                ranking.budgetYen(),
                ranking.places(),
                ranking.reachedRank(),
                ranking.reachedYen(),
                ranking.lines().stream().mapToInt(Ranked::missing).sum(),
                ranking.lines().stream()
                        .map(line -> line(
                                line,
                                Objects.requireNonNull(ranked.applications()
                                        .get(line.candidate().id())),
                                language))
                        .toList(),
                ranked.adoption().map(Decided::of).orElse(null));
    }

    private static Line line(Ranked line, Application application, Language language) {
        BigFraction score = line.score();
        BigFraction first = line.firstCriterion();
        return new Line(
                line.rank(),
                application.id(),
                line.candidate().receiptNumber(),
                application.proposal().title(),
                application.organisationName(),
                application.status(),
                score == null ? null : Rating.shown(score),
                score == null ? null : Rating.exact(score),
                first == null ? null : Rating.shown(first),
                line.candidate().submitted().size(),
                line.candidate().excluded(),
                line.missing(),
                line.candidate().requestedYen(),
                line.cumulativeYen(),
                line.withinBudget(),
                tie(line.tie(), language));
    }

    private static @Nullable Tie tie(Ranked.@Nullable Tie tie, Language language) {
        if (tie == null) {
            return null;
        }
        EvaluationText sentence =
                switch (tie.rule()) {
                    case FIRST_CRITERION -> EvaluationText.TIE_FIRST_CRITERION;
                    case LOWER_REQUEST -> EvaluationText.TIE_LOWER_REQUEST;
                    case EARLIER_SUBMISSION -> EvaluationText.TIE_EARLIER_SUBMISSION;
                };
        return new Tie(
                tie.rule(), tie.ahead(), Message.of(sentence, tie.ahead()).in(language));
    }
}
