package jp.telework.subsidy.grant.usecase;

import java.time.Instant;
import java.time.LocalDate;
import jp.telework.platform.caller.Caller;

/**
 * Who acts, when.
 *
 * @param now server time
 * @param today the day in Asia/Tokyo
 */
record Moment(Caller caller, Instant now, LocalDate today) {

    /** The name under which acts are recorded. */
    String actor() {
        return caller.name().isEmpty() ? caller.subject() : caller.name();
    }
}
