package jp.telework.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.telework.local.postgres.Databases;
import jp.telework.local.process.HttpProbe;
import jp.telework.local.process.Jdk;

/** How an application of this repository is run here; its settings come as environment variables. */
public final class ServiceProgram {

    private static final String MAXIMUM_HEAP = "-Xmx224m";

    /** A small heap, and as little work for the compiler as can be: several such JVMs share one machine. */
    public static final List<String> JVM_OPTIONS = List.of(
            MAXIMUM_HEAP,
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            // The optimising compiler waits until code is really hot: five JVMs starting on two cores compile a fifth
            // less, and under load the same machine code is reached a moment later.
            "-XX:Tier4InvocationThreshold=20000",
            "-XX:Tier4MinInvocationThreshold=5000",
            "-XX:Tier4CompileThreshold=40000",
            "-XX:Tier4BackEdgeThreshold=120000");

    /**
     * For a process that is tried out or tested, not measured. The compiler that starts fast (C1) is the only one. A start then
     * takes a third less of the processor's time.
     */
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1");

    /** {@code -Dtelework.native=true}: what was built as an executable is run as one. */
    private static final String NATIVE = "telework.native";

    private ServiceProgram() {}

    /** As it is measured: what a request costs in the long run. */
    public static List<String> command(Jdk jdk, Path jar) {
        return command(Boolean.getBoolean(NATIVE), jdk, jar, List.of());
    }

    /** As it is tried out and tested: it starts fast. */
    public static List<String> quickCommand(Jdk jdk, Path jar) {
        return command(Boolean.getBoolean(NATIVE), jdk, jar, QUICK_START);
    }

    /** The native executable that was built beside the folder of a packaged application. */
    public static Optional<Path> executable(Path jar) {
        try (Stream<Path> files = Files.list(folder(jar).resolveSibling(""))) {
            return files.filter(file -> file.getFileName().toString().endsWith("-runner"))
                    .filter(Files::isExecutable)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Path jar) {
        return jar.toAbsolutePath().resolveSibling("");
    }

    /** A jar that lies elsewhere, like a copy that a test changed, has no executable and stays one. */
    static List<String> command(boolean executables, Jdk jdk, Path jar, List<String> furtherOptions) {
        if (executables && folder(jar).endsWith("quarkus-app")) {
            Path executable = executable(jar)
                    .orElseThrow(() -> new StackFailure(
                            "ネイティブ実行ファイルがありません: " + jar, "There is no native executable beside " + jar));
            return List.of(executable.toString(), MAXIMUM_HEAP);
        }
        List<String> command = new ArrayList<>();
        command.add(jdk.java().toString());
        command.addAll(JVM_OPTIONS);
        command.addAll(furtherOptions);
        command.add("-jar");
        command.add(jar.toString());
        return command;
    }

    public static Map<String, String> environment(int port, int managementPort, URI issuer) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer.toString());
        // One arena per thread would double what a JVM keeps resident.
        environment.put("MALLOC_ARENA_MAX", "2");
        return environment;
    }

    /** The further settings of a service with a database. */
    public static Map<String, String> database(Component service, String jdbcUrl) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl,
                "QUARKUS_DATASOURCE_PASSWORD", Databases.servicePassword(service),
                "QUARKUS_FLYWAY_PASSWORD", Databases.ownerPassword(service));
    }

    public static boolean isReady(int managementPort) {
        return HttpProbe.answers(URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready"));
    }
}
