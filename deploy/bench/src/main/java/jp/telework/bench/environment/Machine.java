package jp.telework.bench.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import jp.telework.bench.measure.Table;

/** The machine and what ran on it: without them a figure says nothing. */
public final class Machine {

    private static final int SYNCS = 200;
    private static final int BLOCK = 8192;
    private static final double KIB_OF_GIB = 1024.0 * 1024;

    private Machine() {}

    /** @param data where the database lies */
    public static Table facts(Path repository, Path data, BenchStack stack) {
        Table table = facts(repository);
        table.row(
                "disk",
                disk(data) + String.format(Locale.ROOT, ", fdatasync of 8 kB %d µs (median)", syncMicros(data)));
        table.row("JDK of the services", stack.jdk());
        table.row("PostgreSQL", stack.postgres());
        return table;
    }

    /** Of the machine and this program alone; callers add what they measure. */
    public static Table facts(Path repository) {
        Table table = new Table("", "");
        table.row(
                "date",
                OffsetDateTime.now(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        table.row("commit", commit(repository));
        table.row(
                "processor",
                field("/proc/cpuinfo", "model name") + " × "
                        + Runtime.getRuntime().availableProcessors());
        table.row("memory", String.format(Locale.ROOT, "%.0f GiB", memory()));
        table.row("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        table.row("load before", first("/proc/loadavg"));
        table.row("JDK of the driver", System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
        // It would change every JVM here.
        table.row("JAVA_TOOL_OPTIONS", System.getenv().getOrDefault("JAVA_TOOL_OPTIONS", "none"));
        return table;
    }

    private static String commit(Path repository) {
        String commit = said(repository, "git", "rev-parse", "--short=12", "HEAD");
        return said(repository, "git", "status", "--porcelain", "--untracked-files=no")
                        .isEmpty()
                ? commit
                : commit + " with changes";
    }

    private static String said(Path folder, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0 ? said : "unknown";
        } catch (IOException noGit) {
            return "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double memory() {
        String kib = field("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return kib.isEmpty() ? Double.NaN : Long.parseLong(kib) / KIB_OF_GIB;
    }

    private static String disk(Path data) {
        try {
            return Files.getFileStore(data).name() + " "
                    + Files.getFileStore(data).type();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a commit waits for at the least. */
    private static long syncMicros(Path folder) {
        try {
            Path file = Files.createTempFile(folder, "sync", "");
            long[] nanos = new long[SYNCS];
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                for (int i = 0; i < SYNCS; i++) {
                    channel.write(ByteBuffer.allocate(BLOCK), 0);
                    long start = System.nanoTime();
                    channel.force(false);
                    nanos[i] = System.nanoTime() - start;
                }
            } finally {
                Files.delete(file);
            }
            Arrays.sort(nanos);
            return TimeUnit.NANOSECONDS.toMicros(nanos[SYNCS / 2]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(String file, String name) {
        return lines(file).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }

    private static String first(String file) {
        return lines(file).stream().findFirst().orElse("unknown");
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException notLinux) {
            return List.of();
        }
    }
}
