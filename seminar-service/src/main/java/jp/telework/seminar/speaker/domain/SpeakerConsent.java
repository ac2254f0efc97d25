package jp.telework.seminar.speaker.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 講師の氏名の公表についての同意: one for each lecturer of a seminar. Until it is given, the public does not see the name. */
@Entity
@Table(name = "speaker_consent")
public class SpeakerConsent {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID seminarId;
    private String personKey;
    private String name;
    private @Nullable String affiliation;
    private @Nullable String managerSubject;

    @Enumerated(EnumType.STRING)
    private SpeakerConsentStatus status;

    private Instant askedAt;
    private @Nullable Instant answeredAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SpeakerConsent() {}

    /**
     * A lecturer who is asked.
     *
     * @param personKey tells the lecturers of a seminar apart
     * @param managerSubject the sign-in of the telework manager who is the lecturer; null for one who answers by a link
     */
    public SpeakerConsent(
            UUID id,
            UUID seminarId,
            String personKey,
            String name,
            @Nullable String affiliation,
            @Nullable String managerSubject,
            Instant now) {
        this.id = id;
        this.seminarId = seminarId;
        this.personKey = personKey;
        this.name = name;
        this.affiliation = affiliation;
        this.managerSubject = managerSubject;
        this.status = SpeakerConsentStatus.ASKED;
        this.askedAt = now;
    }

    /** Asks again; an answer that was given stands until the lecturer changes it. */
    public void askAgain(@Nullable String subject, Instant now) {
        managerSubject = subject;
        askedAt = now;
    }

    /** 回答: the name is shown, or is not shown any more. */
    public void answer(boolean agrees, Instant now) {
        status = agrees ? SpeakerConsentStatus.GIVEN : SpeakerConsentStatus.WITHDRAWN;
        answeredAt = now;
    }

    /** To which request a link answers: asking again takes the links before away, such as one that went to a wrong address. */
    public UUID request() {
        return request(id, askedAt);
    }

    /**
     * The name of a request.
     *
     * @param id of the consent
     * @param askedAt counts by the second
     */
    public static UUID request(UUID id, Instant askedAt) {
        return UUID.nameUUIDFromBytes((id + " asked at " + askedAt.getEpochSecond()).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether this sign-in is the lecturer's. */
    public boolean isOf(String subject) {
        return subject.equals(managerSubject);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID seminarId() {
        return seminarId;
    }

    public String name() {
        return name;
    }

    public @Nullable String affiliation() {
        return affiliation;
    }

    public SpeakerConsentStatus status() {
        return status;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
