package jp.telework.gateway.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeMoveTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2028-01-30T15:30:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
                    by, P30D,                      2028-03-01T00:30+09:00
                    by, P1M,                       2028-02-29T00:30+09:00
                    by, P1Y,                       2029-01-31T00:30+09:00
                    by, PT2H,                      2028-01-31T02:30+09:00
                    by, P1DT30M,                   2028-02-01T01:00+09:00
                    to, 2028-02-29,                2028-02-29T00:00+09:00
                    to, 2028-02-29T12:00,          2028-02-29T12:00+09:00
                    to, 2028-02-29T12:00:00Z,      2028-02-29T21:00+09:00
                    to, 2028-02-29T12:00+09:00,    2028-02-29T12:00+09:00
                    """)
    void readsWhatIsWanted(String how, String text, String expected) {
        PracticeMove move =
                PracticeMove.read("{\"%s\": \"%s\"}".formatted(how, text)).orElseThrow();
        assertThat(move.target(NOW).orElseThrow().toInstant())
                .isEqualTo(ZonedDateTime.parse(expected).toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "[]", "{\"by\": 3}", "{\"by\": \"P1D\", \"to\": \"2028-02-29\"}", "{\"in\": \"P1D\"}"})
    void refusesAnotherBody(String body) {
        assertThat(PracticeMove.read(body)).isEmpty();
    }

    @Test
    void refusesWhatIsNoTime() {
        for (String nonsense : new String[] {"2027-02-29", "2028-02-29T25:00", "tomorrow", ""}) {
            assertThat(new PracticeMove(null, nonsense).target(NOW))
                    .as(nonsense)
                    .isEmpty();
        }
        for (String nonsense : new String[] {"30", "P", "P1X", "PT", "P999999999999Y"}) {
            assertThat(new PracticeMove(nonsense, null).target(NOW))
                    .as(nonsense)
                    .satisfies(
                            target -> assertThat(target.filter(NOW::isBefore)).isEmpty());
        }
    }
}
