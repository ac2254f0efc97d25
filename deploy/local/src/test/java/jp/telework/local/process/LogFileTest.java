package jp.telework.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void namesTheLastError() throws IOException {
        assertThat(causeIn("""
                12:00:00 INFO  starting
                12:00:01 ERROR [io.quarkus] Failed to start
                Caused by: java.net.ConnectException: Connection refused
                \tat somewhere
                12:00:02 INFO  stopped
                """)).contains("Caused by: java.net.ConnectException: Connection refused");
    }

    @Test
    void takesTheLastWordsForTheCauseWhenThereIsNoError() throws IOException {
        assertThat(causeIn("Unrecognized VM option 'Nonsense'\n\n")).contains("Unrecognized VM option 'Nonsense'");
    }

    @Test
    void takesNoRoutineForACause() throws IOException {
        assertThat(causeIn("12:00:00 INFO  started\n")).isEmpty();
    }

    @Test
    void knowsNothingWithoutALog() {
        assertThat(new LogFile(folder.resolve("none.log")).cause()).isEmpty();
    }

    @Test
    void keepsTheLogOfTheStartBefore() throws IOException {
        Path log = Files.writeString(folder.resolve("a.log"), "before");

        new LogFile(log).beginAnew();

        assertThat(log).doesNotExist();
        assertThat(folder.resolve("a.log.1")).hasContent("before");
    }

    private Optional<String> causeIn(String content) throws IOException {
        return new LogFile(Files.writeString(folder.resolve("a.log"), content)).cause();
    }
}
