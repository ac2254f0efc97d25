package jp.telework.promotion.recognition.prize.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * 授賞の決定.
 *
 * @param decidedBy sign-in name of the last approver
 * @param awarded what was published; empty until then
 */
public record PrizeDecision(PrizePlan plan, String decidedBy, Instant decidedAt, List<Awarded> awarded) {

    public PrizeDecision {
        awarded = List.copyOf(awarded);
    }

    /**
     * A published prize. An application that was withdrawn in the meantime is not among its entries.
     *
     * @param number of its certificate
     */
    public record Awarded(String number, List<UUID> entries, List<String> organisations) {

        public Awarded {
            entries = List.copyOf(entries);
            organisations = List.copyOf(organisations);
        }
    }

    PrizeDecision published(List<Awarded> prizes) {
        return new PrizeDecision(plan, decidedBy, decidedAt, prizes);
    }
}
