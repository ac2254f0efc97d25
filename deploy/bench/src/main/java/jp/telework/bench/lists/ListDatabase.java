package jp.telework.bench.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import jp.telework.bench.environment.BenchStack;
import jp.telework.bench.environment.Resources;
import jp.telework.bench.environment.ServiceProcess;
import jp.telework.bench.environment.Sql;

/** A database with so many applications, and a service that reads it. */
final class ListDatabase implements AutoCloseable {

    private final BenchStack stack;
    private final int size;
    private ServiceProcess service;

    private ListDatabase(BenchStack stack, int size, ServiceProcess service) {
        this.stack = stack;
        this.size = size;
        this.service = service;
    }

    /** Opens the database; makes and fills it unless an earlier run did. */
    static ListDatabase open(BenchStack stack, int size) {
        try (Sql sql = stack.sql("postgres")) {
            if (sql.column("SELECT 1 FROM pg_database WHERE datname = '" + name(size) + "'")
                    .isEmpty()) {
                sql.execute("CREATE DATABASE " + name(size)
                        + " OWNER subsidy_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'");
            }
        }
        // The service migrates the database.
        ServiceProcess service = service(stack, size);
        ListDatabase database = new ListDatabase(stack, size, service);
        database.fill();
        return database;
    }

    private static String name(int size) {
        return "lists_" + size;
    }

    private static ServiceProcess service(BenchStack stack, int size) {
        return ServiceProcess.start(
                stack.running().folders(), name(size), stack.running().issuer(), stack.server() + name(size));
    }

    private void fill() {
        Path repository = stack.running().folders().repository();
        String statements = Resources.text("organisations.sql") + Resources.text("lists.sql");
        String version = sha256(statements);
        try (Sql sql = sql()) {
            sql.execute("CREATE TABLE IF NOT EXISTS bench_fill (version text)");
            if (sql.column("SELECT version FROM bench_fill").contains(version)) {
                System.out.printf("%,d applications are there from an earlier run%n", size);
                return;
            }
            System.out.printf("Filling in %,d applications%n", size);
            long start = System.nanoTime();
            sql.execute("SET session_replication_role = replica; SET maintenance_work_mem = '512MB';"
                    + " SET max_parallel_maintenance_workers = 2; SET synchronous_commit = off; TRUNCATE bench_fill,"
                    + " call, application, grant_case, search_entry CASCADE;"
                    + " CREATE TEMP TABLE local_government (code text, prefecture text, municipality text)");
            sql.copy(
                    "local_government",
                    repository.resolve("platform/kernel/src/main/resources/jp/telework/kernel/local-governments.csv"));
            String index = sql.value("SELECT pg_get_indexdef('search_entry_by_key'::regclass)");
            sql.execute("DROP INDEX search_entry_by_key; "
                    + statements
                            .replace(":proposal", "'" + sample(repository) + "'::jsonb")
                            .replace(":n", "" + size)
                    + index + "; ALTER INDEX search_entry_by_key ALTER COLUMN 1 SET STATISTICS 0");
            sql.execute("VACUUM (ANALYZE)");
            sql.execute("INSERT INTO bench_fill VALUES ('" + version + "')");
            sql.execute("CHECKPOINT");
            System.out.printf("  %,d s%n", (System.nanoTime() - start) / 1_000_000_000L);
        }
    }

    private static String sample(Path repository) {
        try {
            return Files.readString(
                            repository.resolve("deploy/local/examples/application.json"), StandardCharsets.UTF_8)
                    .replace("'", "''");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes away what makes a page cheap, to show that it would be found; sessions begun from now on are concerned. */
    void forbidIndexes() {
        try (Sql sql = sql()) {
            for (String scan : List.of("indexscan", "indexonlyscan", "bitmapscan")) {
                sql.execute("ALTER DATABASE " + name(size) + " SET enable_" + scan + " = off");
            }
        }
    }

    int size() {
        return size;
    }

    ServiceProcess service() {
        return service;
    }

    Sql sql() {
        return stack.sql(name(size));
    }

    /** Lets the server log every plan that it executes for the service from now on. */
    void logPlans() {
        try (Sql sql = sql()) {
            String database = "ALTER DATABASE " + name(size) + " SET ";
            sql.execute(database + "session_preload_libraries = 'auto_explain'");
            sql.execute("LOAD 'auto_explain'; " + database + "auto_explain.log_min_duration = 0; " + database
                    + "auto_explain.log_analyze = on; " + database + "auto_explain.log_timing = off; " + database
                    + "auto_explain.log_buffers = on");
        }
        restartService();
    }

    void logNoPlans() {
        try (Sql sql = sql()) {
            sql.execute("ALTER DATABASE " + name(size) + " RESET ALL");
        }
    }

    private void restartService() {
        service.close();
        service = service(stack, size);
    }

    @Override
    public void close() {
        service.close();
    }
}
