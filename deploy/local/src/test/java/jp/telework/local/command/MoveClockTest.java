package jp.telework.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.telework.local.StackFailure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoveClockTest {

    @ParameterizedTest
    @CsvSource({"+30d, P30D", "+2h, PT2H", "+1y, P1Y", "+3w, P3W", "+15min, PT15M"})
    void saysLengthsAsTheApiTakesThem(String option, String length) {
        assertThat(MoveClock.length(option)).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30d", "-30d", "+d", "+30", "+1m", "tomorrow", ""})
    void explainsWhatItDoesNotUnderstand(String option) {
        assertThatThrownBy(() -> MoveClock.length(option))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("+30d");
    }
}
