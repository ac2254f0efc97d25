package jp.telework.subsidy.grant.lifecycle.usecase;

import java.time.Instant;
import java.time.LocalDate;
import jp.telework.kernel.identity.Hand;
import jp.telework.platform.caller.Caller;

/**
 * Who acts, when.
 *
 * @param now server time
 * @param today the day in Asia/Tokyo
 * @param drafting whether the act is only proposed, so that others than the caller make it
 */
public record Moment(Caller caller, Instant now, LocalDate today, boolean drafting) {

    public Moment(Caller caller, Instant now, LocalDate today) {
        this(caller, now, today, false);
    }

    /** The same moment, in which an act is only proposed. */
    public Moment toDraft() {
        return new Moment(caller, now, today, true);
    }

    /** Who acts. */
    public Hand hand() {
        return caller.hand();
    }
}
