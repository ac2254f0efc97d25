package jp.telework.furusato.proposal.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Proposals that a rule of retention erases. Cases that are held are left out. */
public interface ErasableProposals {

    /**
     * Those that are due, locked, what others have locked left out.
     *
     * @param before ended before this moment
     */
    List<UUID> due(ErasureRule rule, Instant before, int rows);

    /** How many there are; counting stops at {@code most}. */
    long count(ErasureRule rule, Instant before, int most);

    /** Takes contact point, names of files and their contents away, also those of messages with their texts. */
    void erase(UUID id, Instant now);

    /** Whether there is such a proposal that was not erased. */
    boolean exists(UUID id);
}
