package jp.telework.seminar.calendar.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** A secret link to one's own calendar. Only the hash of its token is kept, so the database opens no calendar. */
@Entity
@Table(name = "calendar_link")
public class CalendarLink {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private LinkStatus status;

    @Column(name = "owner_kind")
    @Enumerated(EnumType.STRING)
    private CalendarOwner.Kind ownerKind;

    @Column(name = "owner_key")
    private String ownerKey;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CalendarLink() {}

    public CalendarLink(UUID id, CalendarOwner owner, String tokenHash, Instant now) {
        this.id = id;
        this.status = LinkStatus.ACTIVE;
        this.ownerKind = owner.kind();
        this.ownerKey = owner.key();
        this.tokenHash = tokenHash;
        this.createdAt = now;
    }

    /** 失効. */
    public void revoke(Instant now) {
        require(LinkAction.REVOKE);
        status = LinkStatus.REVOKED;
        revokedAt = now;
    }

    /** Checks that the state allows an action. */
    public void require(LinkAction action) {
        if (status.next(action).isEmpty()) {
            throw Refusal.of(CommonError.ILLEGAL_TRANSITION, status, action).with("allowed", List.of());
        }
    }

    public CalendarOwner owner() {
        return new CalendarOwner(ownerKind, ownerKey);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public LinkStatus status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }
}
