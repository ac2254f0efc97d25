package jp.telework.promotion.recognition.criteria.domain;

import java.util.Optional;
import jp.telework.kernel.text.Term;

/** What an organisation was recognised as. */
public enum Award implements Term {
    /** 先駆者. */
    PIONEER,
    /** 百選. */
    HUNDRED,
    /** 総務大臣賞. */
    MINISTER_PRIZE;

    /** The award of a level that was decided. */
    public static Optional<Award> of(RecognitionLevel level) {
        return switch (level) {
            case NONE -> Optional.empty();
            case PIONEER -> Optional.of(PIONEER);
            case HUNDRED -> Optional.of(HUNDRED);
        };
    }
}
