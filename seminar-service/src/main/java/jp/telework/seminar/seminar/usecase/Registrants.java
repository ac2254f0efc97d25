package jp.telework.seminar.seminar.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import jp.telework.seminar.seminar.domain.CancellationReason;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarPlan;
import org.jspecify.annotations.Nullable;

/**
 * Those who registered for seminars, as the feature that keeps them tells. Everything here runs inside the command's
 * transaction, while the seminar's row is locked: registrants are told exactly when the change commits.
 */
public interface Registrants {

    /**
     * How many seats are taken and how many people wait.
     *
     * @param confirmed seats that are promised
     */
    record Seats(int confirmed, int waiting) {

        /** There are no registrations. */
        public static final Seats NONE = new Seats(0, 0);
    }

    /** The seats of seminars, in one statement; a seminar without registrations may be absent. */
    Map<UUID, Seats> seats(Collection<UUID> seminars);

    /**
     * Tells all registrants that an announced seminar moved.
     *
     * @return how many registrants are told
     */
    int rescheduled(Seminar seminar, SeminarPlan before, String reason, @Nullable String reasonEn);

    /**
     * Ends all registrations and tells all registrants that the seminar is called off.
     *
     * @return how many registrants are told
     */
    int cancelled(Seminar seminar, CancellationReason reason);

    /**
     * Takes over a new number of seats: promotes waiting registrations when there are more.
     *
     * @param before seats until now, null for a draft that had none
     * @throws jp.telework.kernel.refusal.Refusal when fewer seats are left than are promised
     */
    void resized(Seminar seminar, @Nullable Integer before);
}
