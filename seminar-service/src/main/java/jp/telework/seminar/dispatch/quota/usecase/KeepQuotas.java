package jp.telework.seminar.dispatch.quota.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.request.IfMatch;
import jp.telework.seminar.dispatch.quota.domain.Quota;
import jp.telework.seminar.dispatch.quota.domain.QuotaError;
import jp.telework.seminar.dispatch.quota.domain.QuotaTerms;
import jp.telework.seminar.dispatch.quota.domain.Quotas;

/** 派遣枠: the secretariat sets a fiscal year's numbers; all staff of the office read how they stand. */
@ApplicationScoped
public class KeepQuotas {

    private final Quotas quotas;
    private final Journal journal;
    private final Clock clock;

    KeepQuotas(Quotas quotas, Journal journal, Clock clock) {
        this.quotas = quotas;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Opens a fiscal year.
     *
     * @throws Refusal QUOTA_EXISTS
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Quota open(FiscalYear year, QuotaTerms terms) {
        journal.attempt(caseOf(year), "DISPATCH_QUOTA_OPEN");
        if (quotas.find(year).isPresent()) {
            throw Refusal.of(QuotaError.QUOTA_EXISTS, year);
        }
        Quota quota = new Quota(year, terms, now());
        quotas.add(quota);
        tell(quota, "opened");
        return quota;
    }

    /**
     * Changes a fiscal year's numbers; what is bound stays bound.
     *
     * @throws Refusal NOT_FOUND, STALE_VERSION or QUOTA_BELOW_COMMITTED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Quota change(FiscalYear year, IfMatch ifMatch, QuotaTerms terms) {
        journal.attempt(caseOf(year), "DISPATCH_QUOTA_CHANGE");
        Quota quota = quotas.lock(year).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        ifMatch.check(quota.version());
        if (!quota.fits(terms)) {
            throw Refusal.of(QuotaError.QUOTA_BELOW_COMMITTED, quota.committedVisits(), quota.committedYen());
        }
        quota.change(terms, now());
        tell(quota, "changed");
        return quota;
    }

    /**
     * How a fiscal year stands.
     *
     * @throws Refusal NOT_FOUND
     */
    @Transactional
    public Quota get(FiscalYear year) {
        return quotas.find(year).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
    }

    /** What was bound and freed, latest first. */
    @Transactional
    public Page<Quotas.Entry> entries(FiscalYear year, PageRequest page) {
        get(year);
        return Page.of(
                quotas.entries(year, page.afterNumber(), page.rows()), page, entry -> Long.toString(entry.number()));
    }

    private void tell(Quota quota, String what) {
        journal.changed(
                caseOf(quota.fiscalYear()),
                "jp.telework.seminar.dispatch-quota." + what + ".v1",
                null,
                new Snapshot(quota.fiscalYear(), quota.terms()));
    }

    /** A fiscal year's numbers after a change, as readers of the event feed see them. */
    @EventData(kind = "dispatch-quota")
    record Snapshot(FiscalYear fiscalYear, QuotaTerms terms) {}

    private Instant now() {
        return clock.instant();
    }

    /** The year has no id of its own; its name makes one that never changes. */
    static CaseRef caseOf(FiscalYear year) {
        return new CaseRef(
                "dispatch-quota",
                UUID.nameUUIDFromBytes(("dispatch-quota/" + year.value()).getBytes(StandardCharsets.UTF_8)));
    }
}
