package jp.telework.promotion.network.question.domain;

import java.time.LocalDate;
import java.util.UUID;
import jp.telework.promotion.network.routing.domain.Routing;

/**
 * An assignment of a question to a member.
 *
 * @param routing why this member, and why not the others
 */
public record Round(
        UUID memberId, String member, LocalDate assignedOn, LocalDate dueOn, RoundOutcome outcome, Routing routing) {

    Round ended(RoundOutcome how) {
        return new Round(memberId, member, assignedOn, dueOn, how, routing);
    }
}
