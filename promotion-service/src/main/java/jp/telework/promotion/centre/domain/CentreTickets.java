package jp.telework.promotion.centre.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.promotion.advice.domain.AdviceTopic;
import org.jspecify.annotations.Nullable;

/** All tickets of the centre. */
public interface CentreTickets {

    void add(CentreTicket ticket);

    Optional<CentreTicket> find(UUID id);

    /** What a list is narrowed to; null leaves a filter out. */
    record Filter(
            @Nullable TicketStatus status,
            @Nullable TicketChannel channel,
            @Nullable AdviceTopic topic,
            @Nullable String region) {}

    /** Tickets, newest first. */
    List<CentreTicket> list(Filter filter, @Nullable UUID before, int rows);

    /**
     * The statistics of the questions that came between two days, the days included.
     *
     * @return a line for each value that there is, in the order of the values' codes
     */
    List<TicketFigure> figures(TicketGrouping grouping, LocalDate from, LocalDate until);

    boolean exists(UUID id);

    /** Tickets whose personal data are due, held ones left out; locked, and what others locked is passed by. */
    List<CentreTicket> toErase(Instant before, int rows);

    long dueToErase(Instant before, int most);
}
