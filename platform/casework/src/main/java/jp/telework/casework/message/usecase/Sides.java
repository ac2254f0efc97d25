package jp.telework.casework.message.usecase;

import java.util.Optional;
import jp.telework.kernel.message.MessageSide;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Ministry;
import jp.telework.platform.caller.Role;

/** For which side a caller writes and reads. */
final class Sides {

    private Sides() {}

    /**
     * Auditors and others who only look on have no side. Whoever sees the cases of all organisations writes for none of them: an
     * officer who also has an applicant's role is on the ministry's side.
     */
    static Optional<MessageSide> of(Caller caller) {
        if (Ministry.includes(caller)) {
            return caller.is(Role.OFFICER) ? Optional.of(MessageSide.MINISTRY) : Optional.empty();
        }
        return caller.is(Role.APPLICANT) ? Optional.of(MessageSide.APPLICANT) : Optional.empty();
    }

    /** The side of a caller whose role the operation has checked. */
    static MessageSide required(Caller caller) {
        return of(caller).orElseThrow();
    }
}
