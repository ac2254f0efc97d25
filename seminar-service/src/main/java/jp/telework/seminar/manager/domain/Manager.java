package jp.telework.seminar.manager.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** テレワークマネージャー: an expert as the secretariat keeps them in the register. */
@Entity
@Table(name = "manager")
public class Manager {

    @Id
    private UUID id;

    @Version
    private long version;

    private String subject;
    private String name;
    private @Nullable CorporateNumber organisation;
    private @Nullable String email;

    @Column(columnDefinition = "jsonb")
    private ManagerProfile profile;

    private int capacity;

    /** Moved by conditional updates only; a change of the profile must not write an old count back. */
    @Column(updatable = false)
    private int activeCases;

    private boolean active;
    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Manager() {}

    /** A new entry without any case. */
    public Manager(UUID id, ManagerEntry entry, Instant now) {
        this.id = id;
        this.activeCases = 0;
        this.subject = entry.subject();
        this.name = entry.name();
        this.organisation = entry.organisation();
        this.email = entry.email();
        this.profile = entry.profile();
        this.capacity = entry.capacity();
        this.active = entry.active();
        this.updatedAt = now;
    }

    /** Replaces the entry. Cases already taken on stay, even above a lowered capacity. */
    public void change(ManagerEntry entry, Instant now) {
        subject = entry.subject();
        name = entry.name();
        organisation = entry.organisation();
        email = entry.email();
        profile = entry.profile();
        capacity = entry.capacity();
        active = entry.active();
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The identity provider's id of the person. */
    public String subject() {
        return subject;
    }

    public String name() {
        return name;
    }

    /** The employer, whose own requests the manager does not take on. */
    public Optional<CorporateNumber> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** Where assignments and reminders go; empty for a manager who is not written to. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public ManagerProfile profile() {
        return profile;
    }

    /** How many cases at most at one time. */
    public int capacity() {
        return capacity;
    }

    public int activeCases() {
        return activeCases;
    }

    /** Whether new cases may be given. */
    public boolean isActive() {
        return active;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
