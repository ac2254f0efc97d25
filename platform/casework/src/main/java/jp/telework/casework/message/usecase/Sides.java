package jp.telework.casework.message.usecase;

import java.util.Optional;
import jp.telework.kernel.message.MessageSide;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;

/** For which side a caller writes and reads. */
final class Sides {

    private Sides() {}

    /** Auditors and others who only look on have no side. */
    static Optional<MessageSide> of(Caller caller) {
        if (caller.is(Role.APPLICANT)) {
            return Optional.of(MessageSide.APPLICANT);
        }
        return caller.is(Role.OFFICER) ? Optional.of(MessageSide.MINISTRY) : Optional.empty();
    }

    /** The side of a caller whose role the operation has checked. */
    static MessageSide required(Caller caller) {
        return of(caller).orElseThrow();
    }
}
