package jp.telework.promotion.recognition.prize.domain;

import jp.telework.kernel.text.MessageKey;

/** The sentences that explain a ranking. */
public enum PrizeText implements MessageKey {
    RANKED,
    RANKED_WITHOUT_SCORE,
    TIE_FIRST_CRITERION,
    TIE_EARLIER_SUBMISSION;

    @Override
    public String catalogue() {
        return "jp.telework.promotion.recognition";
    }
}
