package jp.telework.seminar.registration.domain;

import java.util.List;
import jp.telework.kernel.text.Message;

/**
 * Where a registration stands in the waiting list. The order is strict: a small registration never
 * overtakes a larger one, so a group gets its turn.
 *
 * @param rank 1 for the next one
 * @param seatsAhead seats that those ahead need
 * @param freeSeats seats that no registration holds
 */
public record Standing(long rank, long seatsAhead, int freeSeats) {

    /** Why there is no offer yet. */
    public List<Message> reasons(int seats, boolean promotionClosed) {
        if (promotionClosed) {
            return List.of(Message.of(RegistrationText.PROMOTION_CLOSED));
        }
        if (freeSeats == 0) {
            return List.of(Message.of(RegistrationText.NO_FREE_SEATS, rank - 1));
        }
        if (rank > 1) {
            return List.of(Message.of(RegistrationText.AHEAD_NEED_SEATS, freeSeats, rank - 1, seatsAhead));
        }
        return List.of(Message.of(RegistrationText.GROUP_NEEDS_MORE, seats, freeSeats));
    }
}
