package jp.telework.seminar.dispatch.usecase;

import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;
import jp.telework.seminar.dispatch.domain.DispatchRequests;

/** What of the requests a caller may see. */
final class Readers {

    private Readers() {}

    /**
     * The widest view that the caller's roles give.
     *
     * @throws Refusal FORBIDDEN for a caller without any of them, or an applicant without an organisation
     */
    static DispatchRequests.Reader of(Caller caller) {
        if (caller.is(Role.SECRETARIAT) || caller.is(Role.AUDITOR) || caller.is(Role.BACKOFFICE)) {
            return DispatchRequests.Reader.SECRETARIAT;
        }
        if (caller.is(Role.MANAGER)) {
            return DispatchRequests.Reader.ofManager(caller.subject());
        }
        if (caller.is(Role.APPLICANT)) {
            return DispatchRequests.Reader.ofOrganisation(caller.requireOrganisation());
        }
        throw Refusal.of(CommonError.FORBIDDEN);
    }
}
