package jp.telework.promotion.recognition.round.api;

import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.recognition.criteria.domain.Criteria;
import jp.telework.promotion.recognition.criteria.domain.PrizeRules;
import jp.telework.promotion.recognition.round.domain.RecognitionRound;
import jp.telework.promotion.recognition.round.domain.RoundPhase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round as it is shown. */
@Schema(name = "RecognitionRound", description = "テレワーク先駆者百選の公募。 A round of recognition.")
public record RoundView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "サーバーの時刻による / by the server's clock")
        RoundPhase status,

        @Schema(required = true) String title,
        @Schema(required = true) FiscalYear fiscalYear,
        @Schema(required = true, examples = "令和8年度") String fiscalYearLabel,
        @Schema(required = true) Instant opensAt,
        @Schema(required = true) Instant closesAt,

        @Schema(required = true, description = "百選の基準。公表後は変わらない。 Fixed by the publication.")
        Criteria criteria,

        @Schema(description = "総務大臣賞の評価の規則。公表後は変わらない。 Rules of the prize, fixed by the publication.") @Nullable
        PrizeRules prize,

        @Nullable Instant publishedAt,
        @Nullable Instant resultsPublishedAt) {

    public static RoundView of(RecognitionRound round, Instant now) {
        return new RoundView(
                round.id(),
                round.phase(now),
                round.title(),
                round.fiscalYear(),
                round.fiscalYear().label(),
                round.opensAt(),
                round.closesAt(),
                round.criteria(),
                round.prizeRules(),
                round.publishedAt(),
                round.resultsPublishedAt());
    }
}
