package jp.telework.promotion.recognition.entry.usecase;

import java.time.Instant;
import java.util.List;
import jp.telework.kernel.rule.Checks;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import jp.telework.promotion.recognition.round.domain.RecognitionRound;

/** The prizes of a round, as far as the publication of its results needs them. */
public interface RoundPrizes {

    /** Judges whether the prizes are decided. */
    void judge(RecognitionRound round, List<RecognitionEntry> submitted, Checks checks);

    /** Publishes the prizes in the transaction that publishes the results. */
    void publish(RecognitionRound round, List<RecognitionEntry> submitted, Instant now);
}
