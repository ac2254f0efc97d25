package jp.telework.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.telework.local.postgres.Databases;
import jp.telework.local.process.HttpProbe;
import org.junit.jupiter.api.Test;

/** A first start that is killed in its middle: the next one goes through without cleaning up by hand. */
class InterruptedStartIT {

    private static final Path DATA = Path.of("target/interrupted-it");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Started in a process of its own, to be killed. */
    static final class Launcher {

        private Launcher() {}

        public static void main(String[] arguments) {
            Stack.start(options(Path.of(arguments[0]), Component.valueOf(arguments[1])));
        }
    }

    private static StackOptions options(Path data, Component component) {
        return StackOptions.forTests(Path.of("../.."), data)
                .withComponents(Set.of(component))
                .withFresh(false);
    }

    @Test
    void startsAfterInitdbWasKilled() throws Exception {
        Path data = emptied("initdb-killed");
        Process launcher = launch(data, Component.POSTGRES);
        awaitFile(launcher, data, "PG_VERSION");

        kill(launcher, launcher.toHandle().descendants().toList());

        assertPostgresStarts(data);
    }

    @Test
    void startsWhenInitdbOutlivesItsLauncher() throws Exception {
        Path data = emptied("launcher-killed");
        Process launcher = launch(data, Component.POSTGRES);
        awaitFile(launcher, data, "PG_VERSION");

        kill(launcher, List.of());

        assertPostgresStarts(data);
    }

    /** Ctrl-C. */
    @Test
    void startsAfterTheLauncherWasAskedToEnd() throws Exception {
        Path data = emptied("launcher-ended");
        Process launcher = launch(data, Component.POSTGRES);
        awaitFile(launcher, data, "PG_VERSION");
        List<ProcessHandle> children = launcher.toHandle().descendants().toList();

        launcher.destroy();

        assertThat(launcher.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(children).isNotEmpty().allSatisfy(child -> assertThat(isRunning(child))
                .as("what is left of %s", child)
                .isFalse());
        assertPostgresStarts(data);
    }

    @Test
    void importsTheRealmAfterTheFirstImportWasKilled() throws Exception {
        Path data = emptied("import-killed");
        Process launcher = launch(data, Component.KEYCLOAK);
        awaitFile(launcher, data, "keycloakdb.mv.db");

        kill(launcher, launcher.toHandle().descendants().toList());

        assertThat(data.resolve("keycloak/realm.sha256")).doesNotExist();
        try (RunningStack stack = Stack.start(options(data, Component.KEYCLOAK))) {
            assertThat(HttpProbe.answers(stack.issuer())).isTrue();
            assertThat(data.resolve("keycloak/realm.sha256")).exists();
        }
    }

    private static void assertPostgresStarts(Path data) throws Exception {
        try (RunningStack stack = Stack.start(options(data, Component.POSTGRES));
                Connection service = DriverManager.getConnection(
                        stack.jdbcUrl(Component.SUBSIDY), "subsidy", Databases.servicePassword(Component.SUBSIDY))) {
            assertThat(service.isValid(5)).isTrue();
        }
        try (Stream<Path> left = Files.list(data.resolve("postgres"))) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("cluster");
        }
    }

    private static Path emptied(String name) {
        Folders.delete(DATA.resolve(name));
        return DATA.resolve(name);
    }

    private static Process launch(Path data, Component component) throws IOException {
        Folders.create(data);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        data.toString(),
                        component.name())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("launcher.txt").toFile())
                .start();
    }

    private static void awaitFile(Process launcher, Path data, String name) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!contains(data, name)) {
            assertThat(launcher.isAlive())
                    .as("see " + data.resolve("launcher.txt"))
                    .isTrue();
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(1);
        }
    }

    /** Files come and go while one looks. */
    private static boolean contains(Path folder, String name) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().equals(name));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static void kill(Process launcher, List<ProcessHandle> children) throws InterruptedException {
        List<ProcessHandle> all = new ArrayList<>(List.of(launcher.toHandle()));
        all.addAll(children);
        all.forEach(ProcessHandle::destroyForcibly);
        assertThat(launcher.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    private static boolean isRunning(ProcessHandle process) {
        try {
            return process.isAlive()
                    && !Files.readString(Path.of("/proc/" + process.pid() + "/stat"))
                            .matches("(?s).*\\) [ZX] .*");
        } catch (IOException gone) {
            return false;
        }
    }
}
