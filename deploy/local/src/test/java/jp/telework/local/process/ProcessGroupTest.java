package jp.telework.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import jp.telework.local.Component;
import jp.telework.local.Folders;
import jp.telework.local.StackFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessGroupTest {

    @TempDir
    Path data;

    private Folders folders;
    private ProcessGroup group;

    @BeforeEach
    void create() {
        folders = new Folders(data, data);
        Folders.create(folders.run());
        Folders.create(folders.logs());
        group = new ProcessGroup(folders.run());
    }

    @AfterEach
    void leaveNothing() {
        group.close();
    }

    @Test
    void namesTheCauseAndTheLogWhenAComponentEndsByItself() throws Exception {
        group.start(shell(Component.SUBSIDY, "echo 'ERROR no such table'; echo '  at somewhere'; sleep 0.2; exit 7"));

        StackFailure failure = group.failure().get(10, TimeUnit.SECONDS);

        assertThat(failure.notice().english())
                .isEqualTo("subsidy-service ended (exit code 7) — ERROR no such table. Log: "
                        + folders.log(Component.SUBSIDY));
        assertThat(failure.notice().japanese()).startsWith("subsidy-service が終了しました（終了コード 7）");
    }

    @Test
    void givesUpWaitingForAComponentThatEnded() {
        ProcessSpec spec = shell(Component.GATEWAY, "exit 3");
        group.start(spec);

        assertThatThrownBy(() -> new Readiness(group, Duration.ofSeconds(30)).await(spec, () -> false))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("gateway ended (exit code 3)");
    }

    @Test
    void givesUpWaitingForAComponentThatNeverAnswers() {
        ProcessSpec spec = shell(Component.GATEWAY, "exec sleep 60");
        group.start(spec);

        assertThatThrownBy(() -> new Readiness(group, Duration.ofSeconds(1)).await(spec, () -> false))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("gateway was not ready within 1 s");
    }

    @Test
    void takesAKillInATestForNoFailure() {
        Process process = group.start(shell(Component.SUBSIDY, "exec sleep 60"));

        group.kill(Component.SUBSIDY);

        assertThat(process.isAlive()).isFalse();
        assertThat(group.failure()).isNotDone();
    }

    @Test
    void endsAComponentThatIgnoresTheRequestTogetherWithItsChildren() throws Exception {
        Process stubborn = group.start(shell(Component.SUBSIDY, "trap '' TERM; sleep 60 & wait; sleep 60"));
        waitForChild(stubborn);
        List<ProcessHandle> children = stubborn.descendants().toList();

        Stopping.stop(stubborn.toHandle(), StopSignal.TERM, Duration.ofMillis(300));

        assertThat(stubborn.isAlive()).isFalse();
        assertThat(children).isNotEmpty().noneMatch(ProcessIdentity::isRunning);
    }

    @Test
    void asksWithTheSignalOfTheComponent() throws Exception {
        Path heard = data.resolve("heard");
        Process process = group.start(shell(
                Component.POSTGRES,
                "trap 'echo INT > " + heard + "; exit 0' INT; trap 'echo TERM > " + heard
                        + "; exit 0' TERM; while true; do sleep 0.1; done"));
        waitForChild(process);

        group.stop(Component.POSTGRES);

        assertThat(heard).hasContent("INT\n");
    }

    @Test
    void stopsApplicationsThenWhatTheyNeed() throws Exception {
        Path order = data.resolve("order");
        for (Component component : Component.values()) {
            String note = "echo " + component.id() + " >> " + order + "; exit 0";
            Process process =
                    group.start(shell(component, "trap '" + note + "' TERM INT; while true; do sleep 0.1; done"));
            waitForChild(process);
        }

        group.close();

        List<String> stopped = Files.readAllLines(order);
        assertThat(stopped.subList(0, 5))
                .containsExactlyInAnyOrder("subsidy", "furusato", "seminar", "promotion", "gateway");
        assertThat(stopped.subList(5, 8)).containsExactly("mail", "keycloak", "postgres");
        assertThat(group.failure()).isNotDone();
    }

    @Test
    void startsNothingOnceItIsClosed() {
        group.close();

        assertThatThrownBy(() -> group.start(shell(Component.SUBSIDY, "exec sleep 60")))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void leavesAPidFileByWhichTheProcessIsFound() {
        Process process = group.start(shell(Component.SEMINAR, "exec sleep 60"));

        assertThat(ProcessGroup.pidFile(folders.run(), Component.SEMINAR).alive())
                .contains(process.toHandle());
        group.stop(Component.SEMINAR);
        assertThat(folders.run().resolve("seminar.pid")).doesNotExist();
    }

    private ProcessSpec shell(Component component, String script) {
        return new ProcessSpec(
                component,
                // A shell cannot trap a signal that was ignored when it began, as SIGINT is for a process started in
                // the background; PostgreSQL can.
                List.of("/usr/bin/env", "--default-signal=INT", "/bin/sh", "-c", script),
                Map.of(),
                folders.dataOf(component),
                folders.log(component));
    }

    private static void waitForChild(Process process) throws InterruptedException {
        while (process.descendants().findAny().isEmpty()) {
            Thread.sleep(20);
        }
    }
}
