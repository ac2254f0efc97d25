package jp.telework.furusato.selection.api;

import java.time.Instant;
import java.util.UUID;
import jp.telework.furusato.round.domain.RoundPhase;
import jp.telework.furusato.round.domain.SelectionRound;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round whose evaluation began. */
@Schema(name = "EvaluatedRound", description = "評価を始めた選定 / a round whose evaluation began")
public record EvaluatedRoundView(
        UUID id, RoundPhase status, String title, @Nullable Instant evaluationBegunAt) {

    static EvaluatedRoundView of(SelectionRound round, Instant now) {
        return new EvaluatedRoundView(
                round.id(),
                round.phase(now),
                round.title(),
                round.evaluationBegunAt().orElse(null));
    }
}
