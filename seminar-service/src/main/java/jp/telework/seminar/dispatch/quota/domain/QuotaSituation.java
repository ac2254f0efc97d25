package jp.telework.seminar.dispatch.quota.domain;

import jp.telework.kernel.value.Yen;

/**
 * How the quota stands for one request.
 *
 * @param organisationVisits what the organisation has bound in the fiscal year
 * @param casesAhead accepted requests that came earlier and still wait
 * @param visitsAhead what they need
 * @param yenAhead what they need
 */
public record QuotaSituation(
        QuotaTerms terms,
        int committedVisits,
        Yen committedYen,
        int organisationVisits,
        int casesAhead,
        int visitsAhead,
        long yenAhead) {

    /** The situation as if a request had bound nothing. */
    public QuotaSituation without(Commitment bound) {
        return new QuotaSituation(
                terms,
                committedVisits - bound.visits(),
                committedYen.minusOrZero(bound.yen()),
                organisationVisits - bound.visits(),
                casesAhead,
                visitsAhead,
                yenAhead);
    }

    public int availableVisits() {
        return terms.visits() - committedVisits;
    }

    public Yen availableYen() {
        return terms.yen().minusOrZero(committedYen);
    }

    /** Whether the quota reaches for it. */
    public boolean reaches(int visits, Yen yen) {
        return visits <= availableVisits() && !yen.isGreaterThan(availableYen());
    }

    /** Whether it also reaches for all requests that wait ahead. */
    public boolean reachesBehindOthers(int visits, Yen yen) {
        return visits + visitsAhead <= availableVisits()
                && yen.amount() + yenAhead <= availableYen().amount();
    }

    /** Visits that the organisation may still have. */
    public int visitsLeftForOrganisation() {
        return Math.max(0, terms.visitsPerOrganisation() - organisationVisits);
    }
}
