package jp.telework.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PidFileTest {

    @TempDir
    Path folder;

    private Process ours;
    private PidFile file;

    @BeforeEach
    void start() throws IOException {
        ours = new ProcessBuilder("sleep", "60").start();
        file = new PidFile(folder.resolve("ours.pid"));
    }

    @AfterEach
    void end() {
        ours.destroyForcibly();
    }

    @Test
    void findsTheProcessAgain() {
        file.write(ours.toHandle());

        assertThat(file.alive()).contains(ours.toHandle());
    }

    @Test
    void neverTakesAStrangerWithTheSameIdForOurs() throws IOException, InterruptedException {
        file.write(ours.toHandle());
        Thread.sleep(50); // two processes may begin in the same tick of the kernel, but not with the same id
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            List<String> lines = Files.readAllLines(file.path());
            Files.writeString(file.path(), stranger.pid() + "\n" + lines.get(1) + "\n");

            assertThat(file.alive()).isEmpty();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void forgetsAProcessThatEnded() {
        file.write(ours.toHandle());
        ours.destroyForcibly();
        ours.onExit().join();

        assertThat(file.alive()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "not a number\ntick 1", "-5\ntick 1 of boot x"})
    void readsNothingFromADamagedFile(String content) throws IOException {
        Files.writeString(file.path(), content);

        assertThat(file.alive()).isEmpty();
    }

    @Test
    void findsNothingWithoutAFile() {
        assertThat(file.alive()).isEmpty();
    }

    @Test
    void readsTheStartTimeBehindANameWithParenthesesAndSpaces() {
        String stat = "4711 (a) b) c) S 1 4711 4711 0 -1 4194560 100 0 0 0 1 2 3 4 20 0 7 0 987654 1000 50";

        assertThat(ProcessIdentity.startTicks(stat)).isEqualTo("987654");
        assertThat(ProcessIdentity.hasEnded(stat)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4711 (java) Z 1 4711 4711 0", "4711 (S Z) X 1 4711 4711 0"})
    void takesAProcessThatOnlyWaitsForItsParentForEnded(String stat) {
        assertThat(ProcessIdentity.hasEnded(stat)).isTrue();
    }
}
