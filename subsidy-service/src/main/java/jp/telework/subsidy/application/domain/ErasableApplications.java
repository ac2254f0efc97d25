package jp.telework.subsidy.application.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Applications that a rule of retention erases. Cases that are held are left out. */
public interface ErasableApplications {

    /** Those that are due, locked, what others have locked left out. */
    List<UUID> due(ErasureRule rule, Instant before, int rows);

    /** How many there are; counting stops at {@code most}. */
    long count(ErasureRule rule, Instant before, int most);

    /** Takes contact point, names of files and their contents away, also those of the grant and of messages with their texts. */
    void erase(UUID id, Instant now);

    /**
     * Whether there is such a case with what the rule erases.
     *
     * @param id of a grant for the rule of grants, else of an application
     */
    boolean exists(ErasureRule rule, UUID id);
}
