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
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.recognition.criteria.domain.Award;
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
     * What is published of an application.
     *
     * @param contentSha256 of what stands on its certificate
     */
    public record Recognised(
            UUID entryId,
            CorporateNumber organisation,
            String organisationName,
            Industry industry,
            String prefecture,
            String certificateNumber,
            String contentSha256) {}

    /** The recognition of an application. */
    public Honour(UUID id, FiscalYear fiscalYear, Award award, Recognised recognised, Instant publishedAt) {
        this.id = id;
        this.fiscalYear = fiscalYear;
        this.award = award;
        this.names = new Names(List.of(recognised.organisationName()));
        this.corporateNumber = recognised.organisation();
        this.industry = recognised.industry();
        this.prefecture = recognised.prefecture();
        this.entryId = recognised.entryId();
        this.certificateNumber = recognised.certificateNumber();
        this.contentSha256 = recognised.contentSha256();
        this.publishedAt = publishedAt;
    }

    /**
     * A prize that organisations share. Its other fields are those of the first one.
     *
     * @param first with the number and the hash of the prize's certificate
     */
    public static Honour shared(
            UUID id, FiscalYear fiscalYear, List<String> organisations, Recognised first, Instant publishedAt) {
        Honour prize = new Honour(id, fiscalYear, Award.MINISTER_PRIZE, first, publishedAt);
        prize.names = new Names(organisations);
        return prize;
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
