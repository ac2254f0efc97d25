package jp.telework.promotion.recognition.entry.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** All applications for recognition. */
public interface RecognitionEntries {

    void add(RecognitionEntry entry);

    /**
     * An application that the reader may know of.
     *
     * @param reader null for the ministry, which knows of what was submitted
     */
    Optional<RecognitionEntry> find(@Nullable CorporateNumber reader, UUID id);

    /**
     * Whether an organisation has an application in a round that it did not withdraw. Another transaction that asks the same
     * waits until this one has ended.
     */
    boolean existsInTurn(UUID roundId, CorporateNumber organisation);

    /**
     * Which applications are listed; null for any.
     *
     * @param status as the reader knows it
     * @param externalNumber the whole number in another system
     */
    record Filter(
            @Nullable UUID roundId,
            @Nullable EntryStatus status,
            @Nullable String externalNumber) {}

    /** Applications by age, newest first. */
    List<RecognitionEntry> list(@Nullable CorporateNumber reader, Filter filter, @Nullable UUID before, int rows);

    /** A round's applications that were submitted and are neither withdrawn nor published. */
    List<RecognitionEntry> pendingIn(UUID roundId);

    /** A round's applications that are decided as one of the hundred and ask for the prize. */
    List<RecognitionEntry> forPrize(UUID roundId);

    boolean exists(UUID id);

    /** Applications whose last change was before a moment and that still have a contact, held ones left out; locked. */
    List<RecognitionEntry> toErase(Instant changedBefore, int rows);

    long dueToErase(Instant changedBefore, int most);
}
