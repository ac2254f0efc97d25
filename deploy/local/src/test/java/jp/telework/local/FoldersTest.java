package jp.telework.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    private static final int FILES = 3_000;

    @TempDir
    Path parent;

    /** The child of a killed initdb: it writes on for a moment, until it meets the end of its input. */
    @Test
    void deletesAFolderIntoWhichAnEndingProcessStillWrites() throws Exception {
        Path folder = Files.createDirectories(parent.resolve("cluster-being-made/base/1"));
        CountDownLatch writes = new CountDownLatch(100);
        Thread writer = new Thread(() -> write(folder, writes));
        writer.start();
        writes.await();

        Folders.delete(parent.resolve("cluster-being-made"));

        writer.join();
        assertThat(parent).isEmptyDirectory();
    }

    private static void write(Path folder, CountDownLatch writes) {
        try {
            for (int file = 0; file < FILES; file++) {
                Files.writeString(folder.resolve("file-" + file), "x");
                writes.countDown();
            }
        } catch (IOException folderIsGone) {
            // As with a server whose data folder is deleted.
        }
    }
}
