package jp.telework.subsidy.grant.lifecycle.usecase;

import java.time.Instant;
import java.time.LocalDate;
import jp.telework.platform.caller.Caller;

/**
 * Who acts, when.
 *
 * @param now server time
 * @param today the day in Asia/Tokyo
 */
public record Moment(Caller caller, Instant now, LocalDate today) {

    /** The name under which acts are recorded. */
    public String actor() {
        return caller.name().isEmpty() ? caller.subject() : caller.name();
    }
}
