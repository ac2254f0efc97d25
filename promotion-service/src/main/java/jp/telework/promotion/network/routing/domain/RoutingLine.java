package jp.telework.promotion.network.routing.domain;

import java.util.UUID;

/** What became of one member in a choice, with the numbers that decided. */
public record RoutingLine(UUID memberId, String name, int open, int capacity, RoutingVerdict verdict) {

    static RoutingLine of(Candidate candidate, RoutingVerdict verdict) {
        return new RoutingLine(
                candidate.memberId(),
                candidate.content().name(),
                candidate.open(),
                candidate.content().capacity(),
                verdict);
    }
}
