package jp.telework.seminar.dispatch.quota.domain;

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
public record QuotaMove(FiscalYear fiscalYear, CorporateNumber organisation, UUID requestId, int visits, long yen) {}
