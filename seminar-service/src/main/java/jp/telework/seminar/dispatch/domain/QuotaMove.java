package jp.telework.seminar.dispatch.domain;

import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;

/**
 * A change of what is bound of a fiscal year's quota.
 *
 * @param organisation whose own limit moves as well
 * @param visits 0 or more
 * @param yen 0 or more
 */
public record QuotaMove(FiscalYear fiscalYear, CorporateNumber organisation, UUID requestId, int visits, long yen) {

    /** What of a request's commitment is no longer needed once no further visit comes. */
    public static QuotaMove unusedOf(DispatchRequest request) {
        Commitment bound = request.file().committed();
        long spent = request.visits().stream()
                .filter(visit -> visit.status() == VisitStatus.HELD)
                .mapToLong(visit -> bound.prices().of(visit.method()).amount())
                .sum();
        return new QuotaMove(
                request.fiscalYear(),
                request.organisation(),
                request.id(),
                bound.visits() - request.count(VisitStatus.HELD),
                bound.yen().amount() - spent);
    }
}
