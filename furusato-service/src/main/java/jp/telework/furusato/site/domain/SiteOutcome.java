package jp.telework.furusato.site.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/** 成果 of a site in one fiscal year: as reported, and as confirmed. Guarded by its site's version. */
@Entity
@Table(name = "site_outcome")
public class SiteOutcome {

    /** One row for each year of a site. */
    @Embeddable
    public record Key(
            @Column(name = "site_id") UUID siteId,
            @Column(name = "fiscal_year") FiscalYear fiscalYear) {}

    /**
     * What a report says.
     *
     * @param narrative 取組の状況
     * @param organisation who reports, null for what came with the register
     * @param actor sign-in name
     */
    public record Report(
            People people, String narrative, @Nullable CorporateNumber organisation, String actor, Instant at) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private OutcomeStatus status;

    @Embedded
    @AttributeOverride(name = "relocatedWorkers", column = @Column(name = "relocated_workers"))
    @AttributeOverride(name = "localHires", column = @Column(name = "local_hires"))
    private People reported;

    private String narrative;

    @Column(name = "correction_reason")
    private @Nullable String correctionReason;

    @Column(name = "reported_by_organisation")
    private @Nullable CorporateNumber organisation;

    @Column(name = "reported_by")
    private String reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Embedded
    @AttributeOverride(name = "relocatedWorkers", column = @Column(name = "confirmed_relocated_workers"))
    @AttributeOverride(name = "localHires", column = @Column(name = "confirmed_local_hires"))
    private @Nullable People confirmed;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SiteOutcome() {}

    /** The first report of a year. */
    public SiteOutcome(UUID siteId, FiscalYear year, Report report) {
        this.key = new Key(siteId, year);
        this.status = OutcomeStatus.REPORTED;
        this.reported = report.people();
        this.narrative = report.narrative();
        this.organisation = report.organisation();
        this.reportedBy = report.actor();
        this.reportedAt = report.at();
    }

    /** Reports again before the first report is confirmed. */
    public void report(Report report) {
        status = after(OutcomeAction.REPORT);
        take(report);
    }

    /** Corrects what was confirmed; until the correction is confirmed too, the confirmed figures count. */
    public void correct(Report report, String reason) {
        status = after(OutcomeAction.CORRECT);
        take(report);
        correctionReason = reason;
    }

    /** Confirms what is reported. */
    public void confirm(String officer, Instant now) {
        status = after(OutcomeAction.CONFIRM);
        confirmed = reported;
        confirmedBy = officer;
        confirmedAt = now;
    }

    private void take(Report report) {
        reported = report.people();
        narrative = report.narrative();
        organisation = report.organisation();
        reportedBy = report.actor();
        reportedAt = report.at();
    }

    private OutcomeStatus after(OutcomeAction action) {
        return status.next(action).orElseThrow(() -> Refusal.of(CommonError.ILLEGAL_TRANSITION, status, action));
    }

    public FiscalYear fiscalYear() {
        return key.fiscalYear();
    }

    public OutcomeStatus status() {
        return status;
    }

    /** The figures as last reported. */
    public People reported() {
        return reported;
    }

    public String narrative() {
        return narrative;
    }

    /** Why confirmed figures were corrected; null when they never were. */
    public @Nullable String correctionReason() {
        return correctionReason;
    }

    public @Nullable CorporateNumber organisation() {
        return organisation;
    }

    public String reportedBy() {
        return reportedBy;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** The figures as last confirmed; null before the first confirmation. */
    public @Nullable People confirmed() {
        return confirmed;
    }

    public @Nullable String confirmedBy() {
        return confirmedBy;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }
}
