package jp.telework.test.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Counts the files and sockets that this process has open (Linux). */
public final class OpenFiles {

    private static final Path OPEN = Path.of("/proc/self/fd");

    private OpenFiles() {}

    /** How many are open. */
    public static long count() {
        try (Stream<Path> open = Files.list(OPEN)) {
            return open.count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** By how many the number grew while this ran. What is opened once, on first use, is to be warmed up before. */
    public static long growthDuring(Runnable work) {
        long before = count();
        work.run();
        return count() - before;
    }
}
