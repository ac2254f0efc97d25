package jp.telework.mail.outbox.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * 送信箱の一通: a mail as it was written, and what became of it. Each service's subclass is the entity of its own table
 * {@code mail} and keeps the kind.
 */
@MappedSuperclass
public abstract class Mail {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "about_kind")
    private String aboutKind;

    @Column(name = "about_id")
    private UUID aboutId;

    private @Nullable String recipient;
    private String subject;
    private @Nullable String body;

    @Enumerated(EnumType.STRING)
    private MailStatus status;

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    private @Nullable String failure;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    /**
     * Sends it once more, with all its attempts.
     *
     * @throws Refusal ILLEGAL_TRANSITION while it waits anyway, MAIL_ERASED
     */
    public void resend(Instant now) {
        status = status.next(MailAction.RESEND)
                .orElseThrow(() -> Refusal.of(CommonError.ILLEGAL_TRANSITION, status, MailAction.RESEND)
                        .with("allowed", status.allowed()));
        if (erasedAt != null) {
            throw Refusal.of(MailError.MAIL_ERASED);
        }
        attempts = 0;
        dueAt = now;
        settledAt = null;
        failure = null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public abstract KindOfMail kind();

    public Language language() {
        return language;
    }

    /** The kind of the case that it is about, such as {@code registration}. */
    public String aboutKind() {
        return aboutKind;
    }

    public UUID aboutId() {
        return aboutId;
    }

    /** Null once erased. */
    public @Nullable String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    /** Null once erased. */
    public @Nullable String body() {
        return body;
    }

    public MailStatus status() {
        return status;
    }

    /** How often a sender took it. */
    public int attempts() {
        return attempts;
    }

    /** When it is tried next; only of interest while it waits. */
    public Instant dueAt() {
        return dueAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it was sent or given up. */
    public @Nullable Instant settledAt() {
        return settledAt;
    }

    /** Class of the last failure, such as {@code SMTP_550}. */
    public @Nullable String failure() {
        return failure;
    }

    public @Nullable Instant erasedAt() {
        return erasedAt;
    }
}
