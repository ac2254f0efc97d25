package jp.telework.seminar.dispatch.quota.api;

import java.time.Instant;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.seminar.dispatch.quota.domain.Quota;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a fiscal year's quota stands. */
@Schema(name = "DispatchQuota", description = "年度の派遣枠と確保済みの量。金額は円。 A fiscal year's quota and what is bound of it.")
public record QuotaView(
        FiscalYear fiscalYear,
        int visits,
        Yen yen,
        int visitsPerOrganisation,
        Yen onSiteYen,
        Yen onlineYen,
        Yen telephoneYen,
        int committedVisits,
        Yen committedYen,
        int availableVisits,
        Yen availableYen,
        Instant updatedAt) {

    static QuotaView of(Quota quota) {
        return new QuotaView(
                quota.fiscalYear(),
                quota.terms().visits(),
                quota.terms().yen(),
                quota.terms().visitsPerOrganisation(),
                quota.terms().onSiteYen(),
                quota.terms().onlineYen(),
                quota.terms().telephoneYen(),
                quota.committedVisits(),
                quota.committedYen(),
                quota.terms().visits() - quota.committedVisits(),
                quota.terms().yen().minusOrZero(quota.committedYen()),
                quota.updatedAt());
    }
}
