package jp.telework.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.telework.local.Component;
import jp.telework.local.Folders;
import jp.telework.local.RunningStack;
import org.jspecify.annotations.Nullable;

/**
 * The way back after a disaster, rehearsed beside the running cluster: its log is archived, its files are copied while it works,
 * and a second cluster is made of both, as the first one was at one moment. The same steps as the operator of the databases
 * takes in production (docs/operations/backup-and-restore.md).
 */
public final class PointInTimeRestore implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningStack stack;
    private final Path folder;
    private final Path archive;
    private final Path copy;
    private @Nullable Process server;

    private PointInTimeRestore(RunningStack stack) {
        this.stack = stack;
        this.folder = stack.folders().dataOf(Component.POSTGRES);
        this.archive = folder.resolve("archive");
        this.copy = folder.resolve("restored");
    }

    /** From now on every finished segment of the log goes to the archive. */
    public static PointInTimeRestore prepare(RunningStack stack) throws SQLException {
        PointInTimeRestore restore = new PointInTimeRestore(stack);
        Folders.delete(restore.archive);
        Folders.delete(restore.copy);
        restore.command(List.of("mkdir", "-m", "700", restore.archive.toString()));
        try (Connection admin = restore.connect(stack.ports().of(Component.POSTGRES));
                Statement statement = admin.createStatement()) {
            statement.execute("ALTER SYSTEM SET archive_command = 'cp \"%p\" \"" + restore.archive + "/%f\"'");
            statement.execute("SELECT pg_reload_conf()");
        }
        return restore;
    }

    /** Copies the files of the cluster while it works. */
    public void baseBackup() throws SQLException {
        try (Connection admin = connect(stack.ports().of(Component.POSTGRES));
                Statement statement = admin.createStatement()) {
            statement.execute("SELECT pg_backup_start('rehearsal', true)");
            command(List.of(
                    "cp", "-R", "--preserve=mode", folder.resolve("cluster").toString(), copy.toString()));
            try (ResultSet stop = statement.executeQuery("SELECT labelfile FROM pg_backup_stop()")) {
                stop.next();
                Folders.delete(copy.resolve("pg_wal"));
                command(List.of("mkdir", "-m", "700", copy.resolve("pg_wal").toString()));
                write("backup_label", stop.getString(1));
                write("recovery.signal", "");
            }
            Files.deleteIfExists(copy.resolve("postmaster.pid"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Now, by the database's clock. */
    public String moment() throws SQLException {
        try (Connection admin = connect(stack.ports().of(Component.POSTGRES));
                Statement statement = admin.createStatement()) {
            return text(statement, "SELECT clock_timestamp()::text");
        }
    }

    /** Waits until the archive has all that was written so far. */
    public void archiveAll() throws SQLException, InterruptedException {
        try (Connection admin = connect(stack.ports().of(Component.POSTGRES));
                Statement statement = admin.createStatement()) {
            String last = text(statement, "SELECT pg_walfile_name(pg_switch_wal())");
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!Files.exists(archive.resolve(last))) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("the archive never got " + last);
                }
                Thread.sleep(100);
            }
        }
    }

    /**
     * Starts the second cluster and returns when it takes writes.
     *
     * @param moment the last moment that is wanted
     */
    public void recover(int port, String moment) throws IOException, InterruptedException {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(port));
        settings.put("unix_socket_directories", "");
        settings.put("max_connections", "200");
        settings.put("fsync", "off");
        settings.put("archive_mode", "off");
        settings.put("restore_command", "cp \"" + archive + "/%f\" \"%p\"");
        settings.put("recovery_target_time", moment);
        settings.put("recovery_target_action", "promote");
        List<String> command = new ArrayList<>(Unprivileged.prefix(folder));
        command.addAll(List.of(
                new PostgresBinaries(stack.folders()).program("postgres").toString(), "-D", copy.toString()));
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        Process started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("restored.log").toFile())
                .start();
        server = started;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!takesWrites(port)) {
            if (!started.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("not restored, see " + folder.resolve("restored.log"));
            }
            Thread.sleep(100);
        }
    }

    /** Megabytes of the copy, and of the archive. */
    public long[] megabytes() throws IOException {
        return new long[] {size(copy), size(archive)};
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    >> 20;
        }
    }

    private boolean takesWrites(int port) {
        try (Connection admin = connect(port);
                Statement statement = admin.createStatement()) {
            return text(statement, "SELECT NOT pg_is_in_recovery()").equals("t");
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Over the running cluster nothing is changed but where its log goes. */
    @Override
    public void close() throws SQLException, InterruptedException {
        if (server != null) {
            server.destroy();
            server.waitFor(20, TimeUnit.SECONDS);
        }
        try (Connection admin = connect(stack.ports().of(Component.POSTGRES));
                Statement statement = admin.createStatement()) {
            statement.execute("ALTER SYSTEM RESET archive_command");
            statement.execute("SELECT pg_reload_conf()");
        }
        Folders.delete(copy);
        Folders.delete(archive);
    }

    private void write(String name, String text) throws IOException {
        // As the user that the server runs as.
        Path prepared = Files.writeString(Files.createTempFile(name, ""), text);
        prepared.toFile().setReadable(true, false);
        command(List.of("cp", prepared.toString(), copy.resolve(name).toString()));
        Files.delete(prepared);
    }

    private void command(List<String> words) {
        List<String> command = new ArrayList<>(Unprivileged.prefix(folder));
        command.addAll(words);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("restore.log").toFile()))
                    .start();
            // Files that the server removes while they are copied are no fault: the log makes them anew or removes them
            // again.
            if (process.waitFor() != 0 && !words.get(0).equals("cp")) {
                throw new IllegalStateException(words + " failed, see " + folder.resolve("restore.log"));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private Connection connect(int port) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                PostgresServer.SUPERUSER,
                PostgresServer.SUPERUSER_PASSWORD);
    }
}
