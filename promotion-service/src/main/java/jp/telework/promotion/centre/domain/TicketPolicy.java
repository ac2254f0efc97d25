package jp.telework.promotion.centre.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.rule.Checks;
import jp.telework.promotion.advice.domain.AdviceTopic;

/** The rules of tickets. */
public final class TicketPolicy {

    private TicketPolicy() {}

    /** May a question be recorded like this today? */
    public static void mayRecord(TicketContent content, LocalDate today, Checks checks) {
        checks.that(
                TicketRule.RECEIVED_BY_TODAY,
                !content.receivedOn().isAfter(today),
                "/receivedOn",
                List.of("receivedOn", content.receivedOn().toString()),
                content.receivedOn());
    }

    /** May labour consultants go on with it? */
    public static void mayHandOver(AdviceTopic topic, Checks checks) {
        checks.that(
                TicketRule.LABOUR_MANAGEMENT,
                topic == AdviceTopic.LABOUR_MANAGEMENT,
                "",
                List.of("topic", topic.name()),
                topic);
    }
}
