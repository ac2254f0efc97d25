package jp.telework.subsidy.grant.change.domain;

import java.time.LocalDate;
import jp.telework.kernel.text.Term;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;

/**
 * 中止・廃止の承認の申請 (適正化法第7条第1項第4号).
 *
 * @param kind whether the project pauses or ends
 * @param on day from which
 * @param reason why
 */
@ActKind("DISCONTINUATION_REQUEST")
public record DiscontinuationRequest(Kind kind, LocalDate on, String reason) implements ActContent {

    /** 中止 or 廃止. */
    public enum Kind implements Term {
        /** 中止: given up for the time being, not resumed under this grant. */
        DISCONTINUE,
        /** 廃止: ended for good. */
        ABOLISH
    }
}
