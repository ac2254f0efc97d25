package jp.telework.subsidy.application.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import jp.telework.kernel.text.Term;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;

/** Which applications lose their contact points and files, and from when the period counts. */
public enum ErasureRule implements Term {
    /** 提出されなかった下書き: counts from the last change. */
    DRAFTS,
    /** 不採択・不適格・取下げの応募と、不交付・取下げの交付: counts from the end of the fiscal year in which the case ended. */
    ENDED,
    /**
     * 交付を受けた事業: the case's own periods, 帳簿等の保存期間 and 処分制限期間, whichever ends later; not while a duty of the
     * grantee is open.
     */
    GRANTS;

    /** Cases whose period began before this moment are due. */
    public Instant before(Instant now, Period kept) {
        LocalDate today = Japan.date(now);
        LocalDate day =
                switch (this) {
                    case DRAFTS -> today.minus(kept);
                    // A year that ended so long before the present one: 31 March plus the period lies in the past.
                    case ENDED -> FiscalYear.of(today.minus(kept)).firstDay();
                    case GRANTS -> today;
                };
        return day.atStartOfDay(Japan.ZONE).toInstant();
    }
}
