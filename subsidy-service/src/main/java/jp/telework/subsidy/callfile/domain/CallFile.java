package jp.telework.subsidy.callfile.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.document.FileFacts;
import jp.telework.kernel.document.KeptFile;
import jp.telework.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** A file that a call gives out. It never changes; an erratum puts another file in its place and leaves it readable. */
@Entity
@Table(name = "call_file")
public class CallFile implements KeptFile {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID callId;
    private int number;

    @Embedded
    private CallFileTitle title;

    @Embedded
    private FileFacts facts;

    private Instant attachedAt;
    private @Nullable Integer replacedBy;
    private @Nullable Instant replacedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CallFile() {}

    /**
     * A new file.
     *
     * @param id under which its content is kept
     * @param number from 1 within the call
     */
    public CallFile(UUID id, UUID callId, int number, CallFileTitle title, DocumentFacts facts, Instant now) {
        this.id = id;
        this.callId = callId;
        this.number = number;
        this.title = title;
        this.facts = new FileFacts(facts);
        this.attachedAt = now;
    }

    /**
     * 訂正: marks the file as replaced.
     *
     * @param other number of the file that takes its place
     * @throws Refusal CALL_FILE_REPLACED when another file took its place already
     */
    public void replace(int other, Instant now) {
        requireCurrent();
        replacedBy = other;
        replacedAt = now;
    }

    /**
     * Checks that no other file took its place.
     *
     * @throws Refusal CALL_FILE_REPLACED
     */
    public void requireCurrent() {
        if (replacedBy != null) {
            throw Refusal.of(CallFileError.CALL_FILE_REPLACED, replacedBy);
        }
    }

    public boolean isCurrent() {
        return replacedBy == null;
    }

    /** How an amendment names the file. */
    public String label() {
        return title.japanese() + "（" + name() + "）";
    }

    public UUID id() {
        return id;
    }

    public UUID callId() {
        return callId;
    }

    @Override
    public int number() {
        return number;
    }

    public CallFileTitle title() {
        return title;
    }

    @Override
    public FileFacts facts() {
        return facts;
    }

    public Instant attachedAt() {
        return attachedAt;
    }

    /** The number of the file that took its place; empty for a file that counts. */
    public Optional<Integer> replacedBy() {
        return Optional.ofNullable(replacedBy);
    }

    public Optional<Instant> replacedAt() {
        return Optional.ofNullable(replacedAt);
    }
}
