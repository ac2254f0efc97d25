package jp.telework.promotion.centre.domain;

import java.time.LocalDate;
import jp.telework.promotion.advice.domain.AdviceTopic;
import org.jspecify.annotations.Nullable;

/**
 * What a ticket holds of the question.
 *
 * @param region prefecture from which it came
 * @param person null where none was given
 */
public record TicketContent(
        TicketChannel channel,
        AdviceTopic topic,
        String region,
        LocalDate receivedOn,
        String question,
        @Nullable TicketPerson person) {}
