package jp.telework.promotion.recognition.prize.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.telework.kernel.scoring.Rating;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Message;
import jp.telework.promotion.recognition.criteria.domain.PrizeRules;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import jp.telework.promotion.recognition.prize.domain.JuryStatus;
import jp.telework.promotion.recognition.prize.domain.PrizeDecision;
import jp.telework.promotion.recognition.prize.domain.PrizePlan;
import jp.telework.promotion.recognition.prize.domain.PrizeRanking;
import jp.telework.promotion.recognition.prize.domain.PrizeText;
import jp.telework.promotion.recognition.prize.usecase.KeepJuries;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A jury with its ranking. */
@Schema(
        name = "RecognitionJury",
        description = "総務大臣賞の審査。総合点は、提出された評価の単純平均（100点満点）。同点は、第1の評価項目の平均点、受付番号の順で決める。"
                + " The plain mean of the submitted evaluations, of 100 points. Ties are broken by the mean in the first"
                + " criterion, then the receipt number.")
public record JuryView(
        @Schema(required = true, description = "公募のidと同じ / the id of the round")
        UUID id,

        @Schema(required = true) JuryStatus status,

        @Schema(required = true, description = "評価の規則。公募のデータ / rules, data of the round")
        PrizeRules rules,

        @Schema(required = true) Instant begunAt,
        @Schema(required = true) List<Line> ranking,

        @Schema(description = "決裁を待つ起案の番号 / number of the draft that waits") @Nullable
        Integer openDraft,

        @Nullable Decided decision) {

    /** One application's place. */
    @Schema(name = "RecognitionRankingLine")
    public record Line(
            int rank,
            UUID entryId,
            String receiptNumber,
            String organisationName,

            @Schema(description = "総合点（小数第2位まで）。評価がなければない。 None without an evaluation.", examples = "78.33") @Nullable
            BigDecimal score,

            @Schema(description = "総合点の正確な値 / the exact score", examples = "235/3") @Nullable
            String exactScore,

            @Schema(description = "提出された評価の数 / evaluations that count")
            int evaluations,

            @Schema(description = "利益相反により除外された評価者の数 / reviewers with a conflict of interest")
            int excluded,

            @Schema(description = "足りない評価の数 / evaluations that it lacks")
            int missingEvaluations,

            @Schema(description = "順位の説明 / why it has this rank")
            List<String> explanation) {}

    /** What was decided. */
    @Schema(name = "RecognitionPrizes")
    public record Decided(
            List<PrizePlan.Prize> prizes, @Nullable String deviationReason, String decidedBy, Instant decidedAt) {

        static Decided of(PrizeDecision decision) {
            return new Decided(
                    decision.plan().prizes(),
                    decision.plan().deviationReason(),
                    decision.decidedBy(),
                    decision.decidedAt());
        }
    }

    static JuryView of(KeepJuries.Shown shown, Language language) {
        return new JuryView(
                shown.jury().id(),
                shown.jury().status(),
                Objects.requireNonNull(shown.round().prizeRules()),
                shown.jury().begunAt(),
                shown.ranking().lines().stream()
                        .map(line -> line(
                                line,
                                Objects.requireNonNull(
                                        shown.entries().get(line.candidate().id())),
                                language))
                        .toList(),
                shown.jury().awaiting().map(draft -> draft.draft()).orElse(null),
                shown.jury().decision().map(Decided::of).orElse(null));
    }

    private static Line line(PrizeRanking.Ranked line, RecognitionEntry entry, Language language) {
        BigFraction score = line.rating().score();
        return new Line(
                line.rank(),
                entry.id(),
                line.candidate().receiptNumber(),
                entry.statement().organisationName(),
                score == null ? null : Rating.shown(score),
                score == null ? null : Rating.exact(score),
                line.candidate().submitted().size(),
                line.candidate().excluded(),
                line.missing(),
                explanation(line, language));
    }

    private static List<String> explanation(PrizeRanking.Ranked line, Language language) {
        List<String> sentences = new ArrayList<>();
        BigFraction score = line.rating().score();
        sentences.add((score == null
                        ? Message.of(PrizeText.RANKED_WITHOUT_SCORE)
                        : Message.of(
                                PrizeText.RANKED, line.candidate().submitted().size(), Rating.shown(score)))
                .in(language));
        if (line.tie() != null) {
            sentences.add(
                    Message.of(line.tie(), Objects.requireNonNull(line.ahead())).in(language));
        }
        return sentences;
    }
}
