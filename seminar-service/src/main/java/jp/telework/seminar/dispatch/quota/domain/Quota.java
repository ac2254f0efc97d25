package jp.telework.seminar.dispatch.quota.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;

/** 派遣枠: what the budget of one fiscal year pays for. */
@Entity
@Table(name = "dispatch_quota")
public class Quota {

    @Id
    private int fiscalYear;

    @Version
    private long version;

    @Embedded
    private QuotaTerms terms;

    // Moved by conditional updates only; a change of the terms must not write old sums back.
    @Column(updatable = false)
    private int committedVisits;

    @Column(updatable = false)
    private Yen committedYen;

    private Instant updatedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Quota() {}

    public Quota(FiscalYear fiscalYear, QuotaTerms terms, Instant now) {
        this.fiscalYear = fiscalYear.value();
        this.terms = terms;
        this.committedYen = Yen.ZERO;
        this.updatedAt = now;
    }

    /** Replaces the terms. What is bound stays bound at its old prices. */
    public void change(QuotaTerms changed, Instant now) {
        terms = changed;
        updatedAt = now;
    }

    /** Whether as much is bound as these terms allow. */
    public boolean fits(QuotaTerms wanted) {
        return wanted.visits() >= committedVisits && !committedYen.isGreaterThan(wanted.yen());
    }

    public FiscalYear fiscalYear() {
        return new FiscalYear(fiscalYear);
    }

    public long version() {
        return version;
    }

    public QuotaTerms terms() {
        return terms;
    }

    public int committedVisits() {
        return committedVisits;
    }

    public Yen committedYen() {
        return committedYen;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
