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

    /** Takes contact point, names of files and their contents away, also those of the grant. */
    void erase(UUID id, Instant now);

    boolean exists(UUID id);
}
