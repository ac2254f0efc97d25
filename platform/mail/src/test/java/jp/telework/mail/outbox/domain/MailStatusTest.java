package jp.telework.mail.outbox.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailStatusTest {

    @ParameterizedTest
    @CsvSource({
        "WAITING, DELIVER, SENT", "WAITING, GIVE_UP, GIVEN_UP", "WAITING, RESEND, ",
        "SENT, DELIVER, ", "SENT, GIVE_UP, ", "SENT, RESEND, WAITING",
        "GIVEN_UP, DELIVER, ", "GIVEN_UP, GIVE_UP, ", "GIVEN_UP, RESEND, WAITING"
    })
    void everyStateKnowsEveryAction(MailStatus state, MailAction action, MailStatus next) {
        assertThat(state.next(action)).isEqualTo(Optional.ofNullable(next));
    }
}
