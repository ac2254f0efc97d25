package jp.telework.notes.note.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;

/** A note of an organisation: the smallest aggregate that can be made, changed and closed. */
@Entity
@Table(name = "note")
public class Note {

    @Id
    private UUID id;

    private String title;

    @Convert(converter = CorporateNumberColumn.class)
    private CorporateNumber organisation;

    @Enumerated(EnumType.STRING)
    private NoteStatus status;

    private Instant madeAt;

    @Column(columnDefinition = "jsonb")
    private ExternalReferences externalReferences = ExternalReferences.NONE;

    @Version
    private long version;

    protected Note() {}

    public Note(UUID id, String title, CorporateNumber organisation, Instant madeAt) {
        this.id = id;
        this.title = title;
        this.organisation = organisation;
        this.madeAt = madeAt;
        this.status = NoteStatus.OPEN;
    }

    public void rename(String newTitle) {
        requireOpen("rename");
        title = newTitle;
    }

    public void close() {
        requireOpen("closing");
        status = NoteStatus.CLOSED;
    }

    public void refer(ExternalReferences changed) {
        externalReferences = changed;
    }

    private void requireOpen(String action) {
        if (status != NoteStatus.OPEN) {
            throw Refusal.of(CommonError.ILLEGAL_TRANSITION, status, action).with("allowed", List.of());
        }
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public CorporateNumber organisation() {
        return organisation;
    }

    public ExternalReferences externalReferences() {
        return externalReferences;
    }

    public NoteStatus status() {
        return status;
    }

    public long version() {
        return version;
    }
}
