package jp.telework.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import jp.telework.local.Folders;
import jp.telework.local.StackFailure;
import jp.telework.local.process.Jdk;

/**
 * Keycloak as its makers ship it, and a copy of it in its optimised form, made once. Optimising rewrites files that
 * Keycloak itself needs to start, so it is done on a copy that gets its name when it is whole: an interrupted one is
 * simply made again. Java is started directly and not through kc.sh, so that the process id that is remembered is the
 * server's.
 */
public final class KeycloakDistribution {

    private static final List<String> BUILD_OPTIONS = List.of(
            "--db=dev-file",
            "--health-enabled=true",
            // Systems may sign in with a certificate, but no client has to.
            "--https-client-auth=request");

    private static final String STAMP = "optimised-for";

    private final Path folder;

    public KeycloakDistribution(Folders folders) {
        this.folder = folders.target().resolve("keycloak");
    }

    /** What {@code kc.sh build} does. */
    public synchronized void prepare(Jdk jdk) {
        Path unpacked = unpacked();
        Path stamp = home().resolve(STAMP);
        String wanted = unpacked.getFileName() + " " + String.join(" ", BUILD_OPTIONS);
        try {
            if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
                return;
            }
            Path draft = folder.resolve("being-optimised");
            Folders.delete(draft);
            Folders.copy(unpacked, draft);
            List<String> command = new ArrayList<>(command(jdk, draft, List.of()));
            command.add("build");
            command.addAll(BUILD_OPTIONS);
            run(command, folder.resolve("build.log"));
            Files.writeString(draft.resolve(STAMP), wanted);
            Folders.delete(home());
            Files.move(draft, home(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The optimised copy: where {@code bin}, {@code lib} and {@code conf} are. */
    Path home() {
        return folder.resolve("optimised");
    }

    private Path unpacked() {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                return entries.filter(entry -> entry.getFileName().toString().startsWith("keycloak-"))
                        .filter(entry -> Files.exists(entry.resolve("lib/quarkus-run.jar")))
                        .findFirst()
                        .orElseThrow(this::missing);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw missing();
    }

    /** The command line of kc.sh, for a home that may differ from where the distribution was unpacked. */
    List<String> command(Jdk jdk, Path home, List<String> jvmOptions) {
        List<String> command = new ArrayList<>();
        command.add(jdk.java().toString());
        command.addAll(jvmOptions);
        command.addAll(List.of(
                // Starts in half the time; what a local sign-in needs is not worth the optimising compiler.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=256m",
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        return command;
    }

    private StackFailure missing() {
        return new StackFailure(
                "Keycloak の配布物が " + folder + " にありません。mvn package を実行してください",
                "The Keycloak distribution is not in " + folder + "; run mvn package");
    }

    private static void run(List<String> command, Path log) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new StackFailure("Keycloak を準備できません", "Keycloak cannot be prepared", log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
