package jp.telework.subsidy.grant.domain;

import java.time.LocalDate;
import java.time.ZoneId;

/** Days of a case as the law counts them: by the calendar in Japan. */
final class ProjectDays {

    static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private ProjectDays() {}

    /** The day of an act. */
    static LocalDate of(Act act) {
        return LocalDate.ofInstant(act.actedAt(), JAPAN);
    }

    /** The day of the decision, before which nothing is eligible. */
    static LocalDate decidedOn(Grant grant) {
        return of(grant.file().decision().act());
    }
}
