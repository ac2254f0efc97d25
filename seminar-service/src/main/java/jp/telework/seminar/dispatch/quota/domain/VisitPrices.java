package jp.telework.seminar.dispatch.quota.domain;

import jp.telework.kernel.value.Yen;
import jp.telework.seminar.advice.domain.AdviceMethod;

/** What one visit costs the programme, by method: fee and, on site, travel. */
public record VisitPrices(Yen onSiteYen, Yen onlineYen, Yen telephoneYen) {

    public Yen of(AdviceMethod method) {
        return switch (method) {
            case ON_SITE -> onSiteYen;
            case ONLINE -> onlineYen;
            case TELEPHONE -> telephoneYen;
        };
    }

    /** The price of several visits. */
    public Yen of(AdviceMethod method, int visits) {
        return Yen.of(of(method).amount() * visits);
    }
}
