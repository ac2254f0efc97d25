package jp.telework.promotion.recognition.prize.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 授賞の案: who gets a prize.
 *
 * @param prizes none where the jury gives none
 * @param deviationReason why it deviates from the ranking
 */
public record PrizePlan(List<Prize> prizes, @Nullable String deviationReason) {

    public PrizePlan {
        prizes = List.copyOf(prizes);
    }

    /**
     * One prize.
     *
     * @param entries the applications whose organisations share it
     */
    public record Prize(List<UUID> entries, String reason) {

        public Prize {
            entries = List.copyOf(entries);
        }
    }

    /** All applications that get a prize. */
    public List<UUID> winners() {
        return prizes.stream().flatMap(prize -> prize.entries().stream()).toList();
    }
}
