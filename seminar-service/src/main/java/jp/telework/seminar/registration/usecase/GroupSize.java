package jp.telework.seminar.registration.usecase;

import java.util.List;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.seminar.registration.domain.RegistrationClause;
import jp.telework.seminar.registration.domain.RegistrationDraft;
import jp.telework.seminar.registration.domain.RegistrationError;
import jp.telework.seminar.seminar.domain.Seminar;

/** Refuses a group that is larger than the seminar: it would wait at the head of the line for ever. */
final class GroupSize {

    private GroupSize() {}

    static void check(RegistrationDraft draft, Seminar seminar) {
        Integer capacity = seminar.plan().capacity();
        if (capacity != null && draft.seats() > capacity) {
            throw Refusal.of(List.of(Violation.under(
                    RegistrationClause.REGISTRATION,
                    "/participants",
                    RegistrationError.GROUP_LARGER_THAN_SEMINAR,
                    draft.seats(),
                    capacity)));
        }
    }
}
