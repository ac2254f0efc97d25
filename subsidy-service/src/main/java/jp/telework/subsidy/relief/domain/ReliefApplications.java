package jp.telework.subsidy.relief.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.LocalGovernmentCode;
import org.jspecify.annotations.Nullable;

/** All declarations for relief. */
public interface ReliefApplications {

    /**
     * Which declarations a list shows.
     *
     * @param reader null for the ministry
     * @param states as stored; null for any
     */
    record Filter(
            @Nullable CorporateNumber reader,
            @Nullable List<ReliefStatus> states,
            @Nullable LocalGovernmentCode municipality) {}

    void add(ReliefApplication application);

    /** The number of the next receipt. Each is given once. */
    long nextNumber();

    /**
     * A declaration that the reader may know of.
     *
     * @param reader null for the ministry
     */
    Optional<ReliefApplication> find(@Nullable CorporateNumber reader, UUID id);

    /** Newest first. */
    List<ReliefApplication> list(Filter filter, @Nullable UUID before, int rows);

    boolean exists(UUID id);

    /** Declarations whose last change was before a moment and that still have a contact, held ones left out; locked. */
    List<ReliefApplication> toErase(Instant changedBefore, int rows);

    long dueToErase(Instant changedBefore, int most);
}
