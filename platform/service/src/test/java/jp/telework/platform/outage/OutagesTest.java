package jp.telework.platform.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutagesTest {

    @ParameterizedTest
    @CsvSource({
        "08006, true",
        "53300, true",
        "57P01, true",
        "57014, true",
        "55P03, true",
        "25P03, true",
        "25P04, true",
        ", true",
        "23505, false",
        "42601, false",
        "22021, false",
        "25P02, false"
    })
    void judgesByTheStateWhetherTheDatabaseIsAway(String state, boolean away) {
        SQLException failure = new SQLException("said by the server", state);
        assertThat(Outages.databaseIsAway(failure)).isEqualTo(away);
        assertThat(Outages.databaseIsAway(new IllegalStateException(new RuntimeException(failure))))
                .isEqualTo(away);
    }

    /** The transaction manager says "could not commit" and hides why. */
    @Test
    void looksIntoSuppressedFailures() {
        IllegalStateException told = new IllegalStateException("could not commit");
        told.addSuppressed(new IllegalStateException(new SQLException("connection lost", "08006")));
        assertThat(Outages.databaseIsAway(told)).isTrue();
    }

    @Test
    void endsOnALoopOfCauses() {
        IllegalStateException one = new IllegalStateException("one");
        IllegalStateException two = new IllegalStateException("two", one);
        one.initCause(two);
        assertThat(Outages.databaseIsAway(two)).isFalse();
    }

    @Test
    void tellsACutConnectionFromABug() {
        assertThat(Outages.connectionWasCut(new RuntimeException(new IOException("Connection reset by peer"))))
                .isTrue();
        assertThat(Outages.connectionWasCut(new IOException("no space left on device")))
                .isFalse();
    }

    @Test
    void aLineAboutAnOutageLosesItsStackTrace() {
        LogRecord line = new LogRecord(Level.SEVERE, "job failed\nbadly");
        line.setThrown(new IllegalStateException(new SQLException("no\nanswer", "08006")));
        assertThat(new OneLinePerOutage().isLoggable(line)).isTrue();
        assertThat(line.getThrown()).isNull();
        assertThat(line.getLevel()).isEqualTo(Level.WARNING);
        assertThat(line.getMessage()).isEqualTo("job failed badly: SQLException: no answer");
    }

    @Test
    void aLineAboutABugKeepsIt() {
        LogRecord line = new LogRecord(Level.SEVERE, "job failed");
        line.setThrown(new IllegalStateException("bug"));
        new OneLinePerOutage().isLoggable(line);
        assertThat(line.getThrown()).isNotNull();
        assertThat(line.getLevel()).isEqualTo(Level.SEVERE);
    }
}
