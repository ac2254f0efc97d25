package jp.telework.promotion.recognition.prize.usecase;

import java.util.Map;
import jp.telework.promotion.recognition.prize.domain.PrizePlan;

/** Reads the plan of a draft again. */
public interface DraftedPrizes {

    /** @param body as it was sent with the draft */
    PrizePlan planOf(Map<String, Object> body);
}
