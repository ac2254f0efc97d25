package jp.telework.promotion.network.member.domain;

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
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.flow.domain.Course;
import jp.telework.promotion.flow.domain.KeptCase;

/** 推進企業: a firm that answers others' questions. */
@Entity
@Table(name = "network_member")
public class NetworkMember implements KeptCase<MemberAction> {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private CorporateNumber organisation;

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    @Column(columnDefinition = "jsonb")
    private MemberContent content;

    @Column(updatable = false)
    private Instant joinedAt;

    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected NetworkMember() {}

    /** 参加. */
    public NetworkMember(UUID id, CorporateNumber organisation, MemberContent content, Instant now) {
        this.id = id;
        this.organisation = organisation;
        this.status = MemberStatus.ACTIVE;
        this.content = content;
        this.joinedAt = now;
        this.updatedAt = now;
    }

    /** 変更. */
    public void change(MemberContent changed, Instant now) {
        move(MemberAction.CHANGE, now);
        content = changed;
    }

    /** 休止. */
    public void suspend(Instant now) {
        move(MemberAction.SUSPEND, now);
    }

    /** 再開. */
    public void resume(Instant now) {
        move(MemberAction.RESUME, now);
    }

    @Override
    public void require(MemberAction action) {
        after(action);
    }

    private void move(MemberAction action, Instant now) {
        status = after(action);
        updatedAt = now;
    }

    private MemberStatus after(MemberAction action) {
        return Course.after(status, action, List.of(MemberAction.SUSPEND, MemberAction.RESUME), MemberStatus::next);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public CorporateNumber organisation() {
        return organisation;
    }

    public MemberStatus status() {
        return status;
    }

    public MemberContent content() {
        return content;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
