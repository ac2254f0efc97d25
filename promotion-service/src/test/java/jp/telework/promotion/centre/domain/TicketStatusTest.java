package jp.telework.promotion.centre.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.promotion.advice.domain.AdviceTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state of a ticket with every action, and its two rules. */
class TicketStatusTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Instant NOON = Instant.parse("2026-07-03T03:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "OPEN,CHANGE,OPEN", "OPEN,ANSWER,ANSWERED", "OPEN,HAND_OVER,HANDED_OVER",
        "ANSWERED,CHANGE,", "ANSWERED,ANSWER,", "ANSWERED,HAND_OVER,",
        "HANDED_OVER,CHANGE,", "HANDED_OVER,ANSWER,", "HANDED_OVER,HAND_OVER,"
    })
    void goesFromStateToState(TicketStatus from, TicketAction action, TicketStatus to) {
        assertThat(from.next(action).orElse(null)).isEqualTo(to);
    }

    @ParameterizedTest
    @EnumSource(AdviceTopic.class)
    void onlyLabourManagementGoesToLabourConsultants(AdviceTopic topic) {
        Checks checks = new Checks();
        TicketPolicy.mayHandOver(topic, checks);
        assertThat(checks.violations().isEmpty()).isEqualTo(topic == AdviceTopic.LABOUR_MANAGEMENT);
    }

    @ParameterizedTest
    @CsvSource({"0,true", "1,true", "-1,false"})
    void aQuestionCameByToday(int daysLater, boolean kept) {
        Checks checks = new Checks();
        TicketPolicy.mayRecord(content(), DAY.plusDays(daysLater), checks);
        assertThat(checks.violations().isEmpty()).isEqualTo(kept);
    }

    @Test
    void anAnswerClosesTheTicketOnItsDayInJapan() {
        CentreTicket ticket = new CentreTicket(new UUID(0, 1), content(), NOON);
        ticket.answer("回答", Instant.parse("2026-07-03T15:00:00Z"));
        assertThat(ticket.closedOn()).isEqualTo(DAY.plusDays(3));
        Refusal refused = catchThrowableOfType(Refusal.class, () -> ticket.handOver(new HandOver("a", "b"), NOON));
        assertThat(refused.code().name()).isEqualTo("ILLEGAL_TRANSITION");
    }

    private static TicketContent content() {
        return new TicketContent(TicketChannel.MAIL, AdviceTopic.LABOUR_MANAGEMENT, "和歌山県", DAY, "相談", null);
    }
}
