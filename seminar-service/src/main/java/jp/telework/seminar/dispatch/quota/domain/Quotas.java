package jp.telework.seminar.dispatch.quota.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/** The yearly quotas, and what is bound of them. */
public interface Quotas {

    Optional<Quota> find(FiscalYear fiscalYear);

    /** The quota, locked: other transactions that bind or free some of it wait. */
    Optional<Quota> lock(FiscalYear fiscalYear);

    void add(Quota quota);

    /**
     * How the quota stands for a request.
     *
     * @param receiptNumber of the request; those with lower numbers wait ahead
     * @return empty when the fiscal year has no quota
     */
    Optional<QuotaSituation> situation(FiscalYear fiscalYear, CorporateNumber organisation, String receiptNumber);

    /**
     * Binds some of the quota.
     *
     * @return whether it reached, for the year and for the organisation; however many ask at once it is never overspent
     */
    boolean commit(QuotaMove move, Instant now);

    /** Frees what is no longer needed. */
    void release(QuotaMove move, Instant now);

    /**
     * What was bound and freed, latest first.
     *
     * @param before number of the last entry seen, null for the first page
     */
    List<Entry> entries(FiscalYear fiscalYear, @Nullable Long before, int rows);

    /**
     * One change.
     *
     * @param visits negative when freed
     * @param yen negative when freed
     */
    record Entry(long number, UUID requestId, int visits, long yen, Instant occurredAt) {}
}
