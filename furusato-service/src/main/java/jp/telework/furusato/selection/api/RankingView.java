package jp.telework.furusato.selection.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.telework.furusato.programme.domain.BalanceRule;
import jp.telework.furusato.proposal.domain.ProposalStatus;
import jp.telework.furusato.proposal.domain.TownProposal;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.round.domain.RoundPhase;
import jp.telework.furusato.selection.domain.Ranked;
import jp.telework.furusato.selection.domain.Ranking;
import jp.telework.furusato.selection.domain.Selection;
import jp.telework.furusato.selection.domain.TieRule;
import jp.telework.furusato.selection.usecase.RankRound.RankedRound;
import jp.telework.kernel.scoring.Rating;
import jp.telework.kernel.text.Language;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round's ranking with its recommendation. */
@Schema(
        name = "TownRanking",
        description = "順位と推薦。総合点は、提出された評価の単純平均（100点満点）。地域の加点を加えた点の順に並べ、同点は、加点を除いた総合点、"
                + "第1の評価項目の平均点、受付番号の順で決める。推薦は、地域バランスの規則を守る組のうち点の合計が最も高いもの。"
                + " The plain mean of the submitted evaluations, of 100 points. The order is by the points with the"
                + " region's bonus; ties are broken by the score without it, the mean in the first criterion, then the"
                + " receipt number. Recommended is the best total under the rule of regional balance.")
public record RankingView(
        UUID roundId,
        RoundPhase status,

        @Schema(description = "選定数の目安 / about how many") int places,

        BalanceRule balance,
        String balanceExplanation,
        int minimumScore,
        @Schema(description = "推薦の数 / recommended") int recommended,

        @Schema(description = "推薦された提案の点の合計 / total points of the recommended", examples = "812.33")
        BigDecimal recommendedPoints,

        @Schema(description = "足りない評価の数の合計 / evaluations missing in all")
        int missingEvaluations,

        List<Line> items,

        @Schema(description = "地域バランスによる変更の説明 / what regional balance changes")
        List<String> changes,

        @Nullable Decided selection) {

    /** One proposal's place. */
    @Schema(name = "TownRankingLine")
    public record Line(
            int rank,

            @Schema(description = "加点前の順位 / rank by the score alone")
            int plainRank,

            UUID proposalId,
            String receiptNumber,
            @Nullable String title,
            String organisationName,
            @Nullable String areaName,
            Region region,
            String regionName,
            ProposalStatus status,

            @Schema(description = "総合点（小数第2位まで）。評価がなければない。 None without an evaluation.", examples = "78.33") @Nullable
            BigDecimal score,

            @Schema(description = "総合点の正確な値 / the exact score", examples = "235/3") @Nullable
            String exactScore,

            @Schema(description = "地域の加点 / bonus for the region")
            int bonus,

            @Schema(description = "加点後の点 / points with the bonus") @Nullable
            BigDecimal points,

            @Schema(description = "第1の評価項目の平均点 / mean in the first criterion") @Nullable
            BigDecimal firstCriterionScore,

            int evaluations,
            int excluded,
            int missingEvaluations,

            @Schema(description = "推薦の最低点に達しているか / whether it reaches the least score")
            boolean fit,

            boolean recommended,
            @Nullable Tie tie,
            @Nullable Change change) {}

    /** Why a proposal stands behind another with the same points. */
    @Schema(name = "TownRankingTie")
    public record Tie(
            TieRule rule,

            @Schema(description = "1つ上の提案の受付番号 / the one ahead")
            String ahead,

            String message) {}

    /** What the rule changed for a proposal against the plain order. */
    @Schema(name = "TownRankingChange")
    public record Change(
            @Schema(description = "true: 推薦に入った、false: 推薦から外れた / comes in or goes out")
            boolean in,

            Ranked.Cause cause,

            @Schema(description = "入れ替わった提案の受付番号 / whose place, or who takes it") @Nullable
            String counterpart,

            String message) {}

    /** What was decided. */
    @Schema(name = "TownSelectionRecord")
    public record Decided(
            String decidedBy,
            Instant decidedAt,
            @Nullable String deviationReason,
            @Nullable String missingEvaluationReason) {

        static Decided of(Selection selection) {
            return new Decided(
                    selection.decidedBy(),
                    selection.decidedAt(),
                    selection.deviationReason().orElse(null),
                    selection.missingEvaluationReason().orElse(null));
        }
    }

    static RankingView of(RankedRound ranked, Instant now, Language language) {
        Ranking ranking = ranked.ranking();
        RankingWords words = new RankingWords(ranking, language);
        List<Ranked> recommended = ranking.recommended();
        return new RankingView(
                ranked.round().id(),
                ranked.round().phase(now),
                ranking.rules().places(),
                ranking.rules().balance(),
                words.rule(),
                ranking.rules().minimumScore(),
                recommended.size(),
                Rating.shown(recommended.stream()
                        .flatMap(line -> line.points().stream())
                        .reduce(BigFraction.ZERO, BigFraction::add)),
                ranking.lines().stream().mapToInt(Ranked::missing).sum(),
                ranking.lines().stream()
                        .map(line -> line(
                                line,
                                Objects.requireNonNull(
                                        ranked.proposals().get(line.candidate().id())),
                                words,
                                language))
                        .toList(),
                ranking.lines().stream()
                        .flatMap(line -> words.change(line).stream())
                        .toList(),
                ranked.selection().map(Decided::of).orElse(null));
    }

    private static Line line(Ranked line, TownProposal town, RankingWords words, Language language) {
        BigFraction score = line.rating().score();
        BigFraction first = line.rating().firstCriterion();
        Ranked.Tie tie = line.tie();
        Ranked.Change change = line.change();
        return new Line(
                line.rank(),
                line.plainRank(),
                town.id(),
                line.candidate().receiptNumber(),
                town.proposal().title(),
                town.organisationName(),
                town.proposal().areaName(),
                line.candidate().region(),
                line.candidate().region().in(language),
                town.status(),
                score == null ? null : Rating.shown(score),
                score == null ? null : Rating.exact(score),
                line.bonus(),
                line.points().map(Rating::shown).orElse(null),
                first == null ? null : Rating.shown(first),
                line.candidate().submitted().size(),
                line.candidate().excluded(),
                line.missing(),
                line.fit(),
                line.recommended(),
                tie == null ? null : new Tie(tie.rule(), tie.ahead(), words.tie(tie)),
                change == null
                        ? null
                        : new Change(
                                change.in(),
                                change.cause(),
                                change.counterpart(),
                                words.change(line).orElseThrow()));
    }
}
