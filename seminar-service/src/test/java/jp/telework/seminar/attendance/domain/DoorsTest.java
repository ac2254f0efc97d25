package jp.telework.seminar.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorsTest {

    private static final Doors DOORS = new Doors(Duration.ofHours(1), Duration.ofMinutes(15));
    private static final Instant BEGIN = Instant.parse("2027-07-12T04:30:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # minutes, promised, registered present, walk-ins present, left of ten
            -60, 8, 0, 0, 2
            -60, 8, 0, 2, 0
            14, 8, 5, 1, 1
            15, 8, 5, 1, 4
            15, 10, 10, 0, 0
            15, 10, 10, 3, 0
            0, 0, 0, 0, 10
            """)
    void keepsPromisedSeatsUntilTheirHoldersHadTheirTime(
            int minutes, int promised, int registered, int walkIns, int left) {
        assertThat(DOORS.seatsForWalkIns(
                        10,
                        promised,
                        new Attendances.Count(registered, walkIns),
                        BEGIN,
                        BEGIN.plus(Duration.ofMinutes(minutes))))
                .isEqualTo(left);
    }
}
