package jp.telework.promotion.desk.usecase;

import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;

/** Who reads the cases of all firms. */
public final class Office {

    private Office() {}

    /** Whether a caller belongs to the secretariat or audits it. */
    public static boolean includes(Caller caller) {
        return caller.is(Role.SECRETARIAT) || caller.is(Role.AUDITOR);
    }
}
