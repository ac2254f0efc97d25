package jp.telework.subsidy.grant.domain;

import java.time.LocalDate;
import jp.telework.kernel.time.Japan;

/** Days of a case as the law counts them: by the calendar in Japan. */
final class ProjectDays {

    private ProjectDays() {}

    /** The day of an act. */
    static LocalDate of(Act act) {
        return Japan.date(act.actedAt());
    }

    /** The day of the decision, before which nothing is eligible. */
    static LocalDate decidedOn(Grant grant) {
        return of(grant.file().decision().act());
    }
}
