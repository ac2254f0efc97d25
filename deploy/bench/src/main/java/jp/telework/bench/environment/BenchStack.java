package jp.telework.bench.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.telework.local.Component;
import jp.telework.local.Folders;
import jp.telework.local.Notice;
import jp.telework.local.Ports;
import jp.telework.local.Progress;
import jp.telework.local.RunningStack;
import jp.telework.local.ServiceProgram;
import jp.telework.local.Stack;
import jp.telework.local.StackOptions;
import jp.telework.local.process.InstalledJdks;
import jp.telework.local.process.Jdk;

/** The local stack with durable data in a folder of its own, on free ports. */
public final class BenchStack implements AutoCloseable {

    private static final Set<String> MEMORY = Set.of("tmpfs", "ramfs", "overlay-tmpfs");

    private final RunningStack stack;
    private final boolean kept;

    private BenchStack(RunningStack stack, boolean kept) {
        this.stack = stack;
        this.kept = kept;
    }

    /** @param kept whether data are left for the next run, and those of an earlier one used */
    public static BenchStack start(Path repository, Path data, Set<Component> components, boolean kept) {
        return start(repository, data, components, kept, Map.of());
    }

    /**
     * The same with settings of its own.
     *
     * @param environment extra variables for single components
     */
    public static BenchStack start(
            Path repository,
            Path data,
            Set<Component> components,
            boolean kept,
            Map<Component, Map<String, String>> environment) {
        requireDisk(data);
        StackOptions options = new StackOptions(
                new Folders(repository, data),
                Ports.free(),
                components,
                !kept,
                true,
                false,
                Optional.empty(),
                environment,
                new Told());
        return new BenchStack(Stack.start(options), kept);
    }

    /** A database in memory would answer another question. */
    private static void requireDisk(Path data) {
        try {
            Files.createDirectories(data);
            String type = Files.getFileStore(data).type();
            if (MEMORY.contains(type)) {
                throw new IllegalStateException(data + " is in memory (" + type + "): choose a folder on a disk");
            }
            System.out.println("Data in " + data + " (" + Files.getFileStore(data) + ", " + type + ")");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RunningStack running() {
        return stack;
    }

    /** {@code jdbc:postgresql://127.0.0.1:15432/}. */
    public String server() {
        return "jdbc:postgresql://127.0.0.1:" + stack.ports().of(Component.POSTGRES) + "/";
    }

    public Sql sql(String database) {
        return new Sql(server(), database);
    }

    public long pid(Component component) {
        return stack.process(component).pid();
    }

    public Path postgresLog() {
        return stack.folders().log(Component.POSTGRES);
    }

    /** What the database was set to while measuring, for the report. */
    public String postgres() {
        try (Sql sql = sql("postgres")) {
            List<String> settings = sql.column("SELECT name || '=' || current_setting(name) FROM pg_settings"
                    + " WHERE name IN ('fsync', 'synchronous_commit', 'shared_buffers', 'max_wal_size', 'jit')"
                    + " ORDER BY name");
            return sql.value("SHOW server_version") + ": " + String.join(", ", settings);
        }
    }

    public String jdk() {
        Jdk jdk = InstalledJdks.ofThisMachine().choose();
        return jdk.version() + ", " + String.join(" ", ServiceProgram.JVM_OPTIONS);
    }

    @Override
    public void close() {
        stack.close();
        if (!kept) {
            stack.folders().deleteData();
        }
    }

    private static final class Told implements Progress {
        @Override
        public void say(Notice notice) {
            System.out.println(notice.english());
        }

        @Override
        public void finished(String step, Duration took, String detail) {
            System.out.println("  " + step + " " + took.toMillis() + " ms " + detail);
        }
    }
}
