package jp.telework.platform.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database is a practice ground's or it is not. */
class PracticeGroundTest {

    @ParameterizedTest(name = "practice {0}, developer''s machine {1}: marked {2}, moved {3}, used {4}")
    @CsvSource(textBlock = """
                    # practice, lenient, ground, moved, used, starts
                    false, false, false, false, false, true
                    false, false, false, false, true,  true
                    false, false, true,  false, false, false
                    false, false, true,  true,  true,  false
                    false, true,  true,  false, true,  true
                    false, true,  true,  true,  true,  false
                    true,  false, false, false, false, true
                    true,  false, false, false, true,  false
                    true,  false, true,  true,  true,  true
                    true,  true,  false, false, true,  true
                    true,  true,  true,  true,  true,  true
                    """)
    void startsOnItsOwnDataOnly(
            boolean practice, boolean lenient, boolean ground, boolean moved, boolean used, boolean starts) {
        Duration ahead = moved ? Duration.ofDays(30) : Duration.ZERO;
        PracticeClock.State state = new PracticeClock.State(Instant.EPOCH, ground, ahead, ahead, null);
        assertThat(PracticeGround.objection(state, practice, lenient, () -> used)
                        .isEmpty())
                .isEqualTo(starts);
    }
}
