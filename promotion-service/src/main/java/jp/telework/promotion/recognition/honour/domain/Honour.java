package jp.telework.promotion.recognition.honour.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.recognition.criteria.domain.Award;
import jp.telework.promotion.recognition.entry.domain.Industry;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import org.jspecify.annotations.Nullable;

/** A published recognition or prize. Several firms may share one. It is written once and never changes. */
@Entity
@Table(name = "recognition_honour")
public class Honour {

    @Id
    private UUID id;

    private FiscalYear fiscalYear;

    @Enumerated(EnumType.STRING)
    private Award award;

    @Column(columnDefinition = "jsonb")
    private Names names;

    private @Nullable CorporateNumber corporateNumber;

    @Enumerated(EnumType.STRING)
    private @Nullable Industry industry;

    private @Nullable String prefecture;
    private @Nullable UUID entryId;
    private @Nullable Instant publishedAt;
    private @Nullable String certificateNumber;

    @Column(name = "content_sha256")
    private @Nullable String contentSha256;

    /** Written by a statement of its own, see {@link Honours#showLogo}. */
    @Column(insertable = false, updatable = false)
    private boolean logo;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Honour() {}

    /**
     * The recognition of an application.
     *
     * @param contentSha256 of what stands on its certificate
     */
    public Honour(
            UUID id, FiscalYear fiscalYear, Award award, RecognitionEntry entry, Instant publishedAt, String contentSha256) {
        this.id = id;
        this.fiscalYear = fiscalYear;
        this.award = award;
        this.names = new Names(List.of(entry.statement().organisationName()));
        this.corporateNumber = entry.organisation();
        this.industry = entry.statement().industry();
        this.prefecture = entry.statement().prefecture();
        this.entryId = entry.id();
        this.publishedAt = publishedAt;
        this.certificateNumber = entry.certificateNumber();
        this.contentSha256 = contentSha256;
    }

    /** The organisations that share it, as published. */
    public record Names(List<String> organisations) {

        public Names {
            organisations = List.copyOf(organisations);
        }
    }

    public UUID id() {
        return id;
    }

    public FiscalYear fiscalYear() {
        return fiscalYear;
    }

    public Award award() {
        return award;
    }

    public List<String> names() {
        return names.organisations();
    }

    public @Nullable CorporateNumber corporateNumber() {
        return corporateNumber;
    }

    public @Nullable Industry industry() {
        return industry;
    }

    public @Nullable String prefecture() {
        return prefecture;
    }

    public @Nullable String certificateNumber() {
        return certificateNumber;
    }

    public @Nullable String contentSha256() {
        return contentSha256;
    }

    /** Whether the organisation may use the logo. */
    public boolean logo() {
        return logo;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }
}
