package jp.telework.seminar.dispatch.usecase;

import jp.telework.platform.caller.Role;
import jp.telework.seminar.dispatch.domain.DispatchAction;

/** Who may do what; the resources' roles say the same to the server. */
final class Actors {

    private Actors() {}

    static Role of(DispatchAction action) {
        return switch (action) {
            case CHANGE, SURVEY, WITHDRAW -> Role.APPLICANT;
            case ACCEPT, DECLINE, HAND_OVER, ASSIGN, RECALL_ASSIGNMENT, CLOSE -> Role.SECRETARIAT;
            case ACCEPT_ASSIGNMENT,
                    REFUSE_ASSIGNMENT,
                    SCHEDULE_VISIT,
                    CANCEL_VISIT,
                    RECORD_VISIT,
                    STAY_SCHEDULED,
                    STAY_VISITED,
                    REPORT -> Role.MANAGER;
        };
    }
}
