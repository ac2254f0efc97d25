package jp.telework.promotion.network.question.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** All assignments of a question, the latest last. */
public record Rounds(List<Round> all) {

    public static final Rounds NONE = new Rounds(List.of());

    public Rounds {
        all = List.copyOf(all);
    }

    Rounds then(Round round) {
        List<Round> more = new ArrayList<>(all);
        more.add(round);
        return new Rounds(more);
    }

    Rounds ended(RoundOutcome how) {
        if (all.isEmpty() || latest().outcome() != RoundOutcome.OPEN) {
            return this;
        }
        List<Round> same = new ArrayList<>(all);
        same.set(same.size() - 1, latest().ended(how));
        return new Rounds(same);
    }

    /** The one that holds, or held last. There is one. */
    public Round latest() {
        return all.get(all.size() - 1);
    }

    /** Whether a member had the question. */
    public boolean had(UUID memberId) {
        return all.stream().anyMatch(round -> round.memberId().equals(memberId));
    }
}
