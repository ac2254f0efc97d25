package jp.telework.seminar.dispatch.quota.domain;

import jakarta.persistence.Embeddable;
import jp.telework.kernel.value.Yen;

/**
 * The numbers of a fiscal year.
 *
 * @param visits visits in all
 * @param yen budget for them
 * @param visitsPerOrganisation for one organisation
 * @param onSiteYen price of one visit on site, likewise the others
 */
@Embeddable
public record QuotaTerms(
        int visits, Yen yen, int visitsPerOrganisation, Yen onSiteYen, Yen onlineYen, Yen telephoneYen) {

    public VisitPrices prices() {
        return new VisitPrices(onSiteYen, onlineYen, telephoneYen);
    }
}
