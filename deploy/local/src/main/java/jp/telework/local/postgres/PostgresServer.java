package jp.telework.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import jp.telework.local.Component;
import jp.telework.local.Folders;
import jp.telework.local.StackFailure;
import jp.telework.local.StackOptions;
import jp.telework.local.process.LogFile;
import jp.telework.local.process.PidFile;
import jp.telework.local.process.ProcessGroup;
import jp.telework.local.process.ProcessSpec;
import jp.telework.local.process.StopSignal;
import jp.telework.local.process.Stopping;

/** One cluster in the data folder, reachable from this machine only, with a password for all roles. */
public final class PostgresServer {

    public static final String SUPERUSER = "postgres";
    public static final String SUPERUSER_PASSWORD = "telework-local-postgres";

    private final StackOptions options;
    private final PostgresBinaries binaries;
    private final Path cluster;

    public PostgresServer(StackOptions options) {
        this.options = options;
        this.binaries = new PostgresBinaries(options.folders());
        this.cluster = options.folders().dataOf(Component.POSTGRES).resolve("cluster");
    }

    /** Makes the cluster on the first start. What an interrupted start left of one is never taken for a whole one. */
    public void prepare() {
        binaries.prepare();
        Folders.create(folder());
        Folders.delete(draft());
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            Folders.delete(cluster);
            initialise();
        }
    }

    public ProcessSpec spec() {
        List<String> command = new ArrayList<>(Unprivileged.prefix(folder()));
        command.addAll(List.of(binaries.program("postgres").toString(), "-D", cluster.toString()));
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(options.ports().of(Component.POSTGRES)));
        // No socket file: its path would be too long in a deep folder, and no client needs it.
        settings.put("unix_socket_directories", "");
        settings.put("max_connections", "200");
        // A transaction that a client leaves open would hold back the event feeds of all databases.
        settings.put("idle_in_transaction_session_timeout", "60s");
        settings.put("shared_buffers", "64MB");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("fsync", options.durable() ? "on" : "off");
        if (!options.durable()) {
            // Tests restore a moment; where the log goes is told to the server while it runs (PointInTimeRestore).
            settings.put("archive_mode", "on");
        }
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return new ProcessSpec(
                Component.POSTGRES,
                command,
                Map.of(),
                folder(),
                options.folders().log(Component.POSTGRES));
    }

    private Path folder() {
        return options.folders().dataOf(Component.POSTGRES);
    }

    private Path draft() {
        return folder().resolve("cluster-being-made");
    }

    private void initialise() {
        // C.UTF-8 and not C: under C, trigram search finds no Japanese.
        Path passwordFile = folder().resolve("superuser-password");
        List<String> command = new ArrayList<>();
        try {
            Folders.create(draft());
            Files.writeString(passwordFile, SUPERUSER_PASSWORD + "\n");
            command.addAll(Unprivileged.prefix(folder()));
            command.addAll(List.of(binaries.program("initdb").toString(), "-D", draft().toString()));
            command.addAll(List.of("-U", SUPERUSER, "--pwfile=" + passwordFile, "-A", "scram-sha-256"));
            command.addAll(List.of("-E", "UTF8", "--locale=C.UTF-8", "--no-instructions"));
            if (!options.durable()) {
                command.add("--no-sync");
            }
            run(command);
            Files.deleteIfExists(passwordFile);
            Files.writeString(
                    draft().resolve("postgresql.conf"),
                    System.lineSeparator() + "archive_command = '/bin/true'" + System.lineSeparator(),
                    StandardOpenOption.APPEND);
            // The final name appears only when everything is there.
            Files.move(draft(), cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(List<String> command) throws IOException {
        Path log = options.folders().log(Component.POSTGRES);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        // When this program is killed, initdb goes on; the next start finds it by this file and ends it.
        PidFile remembered = ProcessGroup.pidFile(options.folders().run(), Component.POSTGRES);
        try {
            remembered.write(process.toHandle());
            if (process.waitFor() != 0) {
                Folders.delete(draft());
                String cause =
                        new LogFile(log).cause().map(line -> " — " + line).orElse("");
                throw new StackFailure(
                        "PostgreSQL のデータ領域を作成できません" + cause, "PostgreSQL's data folder cannot be created" + cause, log);
            }
        } catch (InterruptedException e) {
            Stopping.stop(process.toHandle(), StopSignal.TERM);
            Folders.delete(draft());
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } finally {
            remembered.delete();
        }
    }
}
