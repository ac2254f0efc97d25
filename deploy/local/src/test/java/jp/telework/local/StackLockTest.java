package jp.telework.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackLockTest {

    @TempDir
    Path data;

    @Test
    void admitsOneStackPerFolderAndNamesItsHolder() {
        Folders folders = new Folders(data, data);
        StackLock first = StackLock.acquire(folders);

        assertThatThrownBy(() -> StackLock.acquire(folders))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining(
                        "already running (pid " + ProcessHandle.current().pid() + ")");

        first.close();
        assertThat(folders.run().resolve("launcher.pid")).doesNotExist();
        StackLock.acquire(folders).close();
    }
}
