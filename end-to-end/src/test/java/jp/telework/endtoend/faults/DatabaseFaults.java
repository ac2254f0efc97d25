package jp.telework.endtoend.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jp.telework.local.Component;
import jp.telework.local.process.HttpProbe;

/** PostgreSQL is away, cut off, full or locked. */
final class DatabaseFaults {

    private static final Duration PROBE = Duration.ofSeconds(3);

    private DatabaseFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of("kill-backend", 15, DatabaseFaults::killBackend),
                Fault.of("kill-postmaster", 15, stage -> {
                    stage.suite().stack().kill(Component.POSTGRES);
                    stage.suite().stack().restart(Component.POSTGRES);
                }),
                // SIGINT is PostgreSQL's fast shutdown, as with pg_ctl -m fast.
                Fault.of("restart-fast", 15, stage -> stage.suite().stack().restart(Component.POSTGRES)),
                Fault.of("blackhole", 15, DatabaseFaults::blackhole),
                Fault.of("exhausted-pool", 5, DatabaseFaults::exhaustedPool),
                Fault.of("full-disk", 15, DatabaseFaults::fullDisk));
    }

    /** One dies, and PostgreSQL ends all the others and recovers. */
    private static void killBackend(Stage stage) throws Exception {
        try (Administrator administrator = Administrator.of(stage.suite())) {
            long pid = administrator.number("SELECT pid FROM pg_stat_activity WHERE usename = 'subsidy'"
                    + " AND backend_type = 'client backend' ORDER BY state = 'active' DESC LIMIT 1");
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private static void blackhole(Stage stage) throws InterruptedException {
        stage.suite().database().swallow(true);
        try {
            // Long enough for every connection of the pools to be used and lost.
            stage.last();
            stage.last();
        } finally {
            stage.suite().database().swallow(false);
        }
    }

    /** A session locks the table that every request needs, until no connection is left. */
    private static void exhaustedPool(Stage stage) throws Exception {
        try (Administrator administrator = Administrator.of(stage.suite())) {
            administrator.execute("BEGIN; LOCK TABLE application IN ACCESS EXCLUSIVE MODE");
            stage.last();
            URI readiness = URI.create(stage.suite().stack().management(Component.SUBSIDY) + "/q/health/ready");
            long start = System.nanoTime();
            boolean ready = HttpProbe.answers(readiness);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            stage.note("readiness " + (ready ? "UP" : "not UP") + " after " + took.toMillis() + " ms");
            stage.softly()
                    .assertThat(ready && took.compareTo(PROBE) < 0)
                    .as("stays in the rotation while its pool is exhausted")
                    .isTrue();
            stage.last();
            administrator.execute("ROLLBACK");
        }
    }

    /** The table of events moves to a small disk of its own, which is then filled. Needs the right to mount one. */
    private static void fullDisk(Stage stage) throws Exception {
        Path disk =
                Files.createDirectories(stage.suite().stack().folders().data().resolve("small-disk"));
        if (!runs(
                "mount",
                "-t",
                "tmpfs",
                "-o",
                "size=" + spaceFor(stage, "event") + ",mode=0700",
                "tmpfs",
                disk.toString())) {
            stage.note("not tried: no right to mount a small disk here");
            stage.last();
            return;
        }
        try (Administrator administrator = Administrator.of(stage.suite())) {
            runs("chown", "--reference=" + stage.suite().stack().folders().dataOf(Component.POSTGRES), disk.toString());
            administrator.execute("CREATE TABLESPACE small_disk LOCATION '" + disk + "'");
            administrator.execute("ALTER TABLE event SET TABLESPACE small_disk");
            Path filler = disk.resolve("filler");
            stage.note("filled with " + fill(filler) / 1024 + " kB");
            stage.last();
            stage.last();
            Files.delete(filler);
            administrator.execute("ALTER TABLE event SET TABLESPACE pg_default");
            administrator.execute("DROP TABLESPACE small_disk");
        } finally {
            runs("umount", disk.toString());
        }
    }

    /** Bytes that the table needs, with room for the rows of the next seconds. */
    private static long spaceFor(Stage stage, String table) throws Exception {
        try (Administrator administrator = Administrator.of(stage.suite())) {
            return administrator.number("SELECT pg_table_size('" + table + "')") + 8L * 1024 * 1024;
        }
    }

    private static long fill(Path file) throws IOException {
        long written = 0;
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (written < 64L * 1024 * 1024) {
                out.write(block);
                written += block.length;
            }
        } catch (IOException full) {
            return written;
        }
        return written;
    }

    private static boolean runs(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
