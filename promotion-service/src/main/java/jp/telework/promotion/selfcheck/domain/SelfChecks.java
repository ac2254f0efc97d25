package jp.telework.promotion.selfcheck.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.organisation.domain.SizeClass;
import org.jspecify.annotations.Nullable;

/** All kept self-checks. */
public interface SelfChecks {

    /** One of a list, without its answers. */
    record Summary(
            UUID id,
            SelfCheckStatus status,
            SizeClass sizeClass,
            @Nullable Integer overallPoints,
            @Nullable Integer managementPoints,
            @Nullable Integer administratorPoints,
            @Nullable Integer workerPoints,
            Instant startedAt,
            Instant updatedAt,
            @Nullable Instant completedAt,
            ExternalReferences externalReferences) {}

    void add(SelfCheck check);

    /**
     * A check that the reader may know of.
     *
     * @param reader null knows of all
     */
    Optional<SelfCheck> find(@Nullable CorporateNumber reader, UUID id);

    /** How many an organisation keeps. Another transaction that asks the same waits until this one has ended. */
    long countInTurn(CorporateNumber organisation);

    /**
     * An organisation's checks, newest first.
     *
     * @param externalNumber what another system calls the check; null for any
     */
    List<Summary> list(CorporateNumber organisation, @Nullable String externalNumber, @Nullable UUID before, int rows);

    /** An organisation's completed checks, in the order of their completion. */
    List<SelfCheck> completed(CorporateNumber organisation);

    /**
     * The medians of a size class.
     *
     * @param apart whose check is compared, and does not count; null for nobody's
     */
    Medians medians(SizeClass size, @Nullable CorporateNumber apart);

    boolean exists(UUID id);

    /** Checks whose last change was before a moment, held ones left out; locked, and what others locked is passed by. */
    List<SelfCheck> toErase(Instant changedBefore, int rows);

    long dueToErase(Instant changedBefore, int most);

    void remove(SelfCheck check);
}
