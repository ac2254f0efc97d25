package jp.telework.subsidy.grant.life;

import java.util.Set;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;

/** Those who act in a random life. */
final class Hands {

    static final Caller APPLICANT =
            new Caller("town", "town", "web", new CorporateNumber("8000020304018"), "和歌山県白浜町", Set.of(Role.APPLICANT));
    static final Caller OFFICER = new Caller("officer", "officer", "web", null, null, Set.of(Role.OFFICER), "1");
    static final Caller APPROVER = new Caller("approver", "approver", "web", null, null, Set.of(Role.APPROVER), "2");

    static final Caller SECOND = new Caller("second", "second", "web", null, null, Set.of(Role.APPROVER), "3");

    /** Another account of the officer. */
    static final Caller OTHER_ACCOUNT = new Caller("both", "both", "web", null, null, Set.of(Role.APPROVER), "1");

    private Hands() {}
}
