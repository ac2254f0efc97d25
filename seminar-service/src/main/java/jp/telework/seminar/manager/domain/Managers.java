package jp.telework.seminar.manager.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.seminar.advice.domain.Period;
import org.jspecify.annotations.Nullable;

/** The register. */
public interface Managers {

    Optional<Manager> find(UUID id);

    Optional<Manager> ofSubject(String subject);

    /**
     * Managers, newest first.
     *
     * @param active only those who take new cases, or only those who do not; null for all
     * @param after id of the last one seen, null for the first page
     * @param rows how many at most
     */
    List<Manager> list(@Nullable Boolean active, @Nullable UUID after, int rows);

    /** Those with these ids. */
    List<Manager> all(Collection<UUID> ids);

    /** All who take new cases. */
    List<Manager> active();

    void add(Manager manager);

    /**
     * Takes one more case on.
     *
     * @return whether there was room; never beyond the capacity, however many ask at once
     */
    boolean occupy(UUID id);

    /**
     * Whether the manager has a visit or a consultation slot at some time of the period. A rival may be faster: the
     * database keeps all of them apart.
     */
    boolean isEngaged(UUID id, Period period);

    /** One case is over. */
    void release(UUID id);
}
