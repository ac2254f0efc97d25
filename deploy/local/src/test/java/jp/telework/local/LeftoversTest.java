package jp.telework.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.telework.local.process.ProcessGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path data;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void stopsWhatAKilledLauncherLeftAndNothingElse() throws Exception {
        Folders folders = new Folders(data, data);
        Folders.create(folders.run());
        Process gateway = sleeping();
        Process postgres = sleeping();
        Process stranger = sleeping();
        ProcessGroup.pidFile(folders.run(), Component.GATEWAY).write(gateway.toHandle());
        ProcessGroup.pidFile(folders.run(), Component.POSTGRES).write(postgres.toHandle());
        Files.writeString(folders.run().resolve("keycloak.pid"), stranger.pid() + "\ntick 1 of boot another\n");

        assertThat(new Leftovers(folders).stop()).containsExactly(Component.GATEWAY, Component.POSTGRES);

        assertThat(gateway.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(postgres.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(stranger.isAlive()).isTrue();
        assertThat(folders.run()).isEmptyDirectory();
    }

    private Process sleeping() throws IOException {
        Process process = new ProcessBuilder("sleep", "60").start();
        started.add(process);
        return process;
    }
}
