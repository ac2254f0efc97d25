package jp.telework.casework.delegation.usecase;

import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.caller.Role;

/** Who calls, as a colleague in the applicant's organisation. */
final class Colleagues {

    private Colleagues() {}

    /** Whether the caller acts for the applicant. The ministry and reviewers have rules of their own. */
    static boolean include(Caller caller) {
        return caller.is(Role.APPLICANT) && !Ministry.includes(caller);
    }
}
