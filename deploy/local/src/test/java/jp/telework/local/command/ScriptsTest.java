package jp.telework.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** common.sh in a repository of its own, with a Maven that only notes how it was called. */
class ScriptsTest {

    private static final Instant EARLIER = Instant.now().minus(Duration.ofHours(1));

    @TempDir
    Path repository;

    private Path bin;

    @BeforeEach
    void copyTheScriptsBesideAStandInForMaven() throws IOException {
        write("pom.xml", "");
        write("subsidy-service/src/main/java/A.java", "");
        write("deploy/local/src/main/java/B.java", "");
        write("deploy/local/common.sh", Files.readString(Path.of("common.sh")));
        bin = Files.createDirectories(repository.resolve("bin"));
        executable("bin/mvn", "#!/bin/sh\necho \"$JAVA_HOME: $*\" >> " + repository.resolve("maven-calls"));
        makeEverythingOld();
    }

    @Test
    void buildsWhatTheStackNeedsWhenSomethingIsMissing() throws Exception {
        Result result = run("jdk=/the/jdk; build");

        assertThat(result.output()).contains("Building (the first time takes a few minutes)");
        assertThat(repository.resolve("maven-calls"))
                .hasContent(
                        "/the/jdk: -B -ntp -Dstyle.color=never -Dmaven.test.skip=true -Dspotless.check.skip=true -pl"
                                + " subsidy-service,furusato-service,seminar-service,promotion-service,gateway,deploy/local -am package\n");
    }

    @Test
    void buildsNothingWhenArtefactsAreNewerThanSources() throws Exception {
        buildEverything();

        assertThat(run("jdk=/the/jdk; build")).isEqualTo(new Result(0, ""));
        assertThat(repository.resolve("maven-calls")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"subsidy-service/src/main/java/A.java", "deploy/local/src/main/java/B.java", "pom.xml"})
    void buildsOnceAfterAChangeEvenIfMavenLeavesTheArtefactsAsTheyAre(String source) throws Exception {
        buildEverything();
        Thread.sleep(20);
        write(source, "changed");

        assertThat(run("jdk=/the/jdk; build").output())
                .contains("because sources are newer (")
                .contains(source);
        assertThat(run("jdk=/the/jdk; build")).isEqualTo(new Result(0, ""));
    }

    @Test
    void saysThatMavenFailedAndBuildsAgainNextTime() throws Exception {
        executable("bin/mvn", "#!/bin/sh\nexit 1");

        Result first = run("jdk=/the/jdk; build");

        assertThat(first.exitCode()).isEqualTo(1);
        assertThat(first.output()).endsWith("The build failed (see Maven's output above)\n");
        assertThat(run("jdk=/the/jdk; build").exitCode()).isEqualTo(1);
    }

    @Test
    void buildsEverythingAnewAfterABuildThatWasInterrupted() throws Exception {
        buildEverything();
        Thread.sleep(20);
        write("pom.xml", "changed");
        String maven = Files.readString(bin.resolve("mvn"));
        executable("bin/mvn", "#!/bin/sh\nkill -9 $SCRIPT");
        assertThat(run("jdk=/the/jdk; export SCRIPT=$$; build").exitCode()).isEqualTo(137);
        // What Maven wrote until then is newer than the sources, and may be half a file.
        buildEverything();
        executable("bin/mvn", maven);

        assertThat(run("jdk=/the/jdk; build").exitCode()).isZero();

        assertThat(repository.resolve("maven-calls")).content().endsWith("-am clean package\n");
        assertThat(run("jdk=/the/jdk; build")).isEqualTo(new Result(0, ""));
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        Result result = run("jdk=/the/jdk; PATH=/nowhere; run_maven package");

        assertThat(result).isEqualTo(new Result(1, "ビルドには Maven（mvn）が必要です\nMaven (mvn) is needed for the build\n"));
    }

    @Test
    void takesTheFirstJdkThatIsNewEnoughAndCanCompile() throws Exception {
        jdk("java8", "1.8.0_392");
        jdk("runtime-only", "21.0.1");
        Files.delete(repository.resolve("runtime-only/bin/javac"));
        jdk("good", "17.0.15");
        jdk("newer", "25");

        Result result = run("jdk_candidates() { printf '%s\\n' java8 runtime-only good newer; }; find_jdk; echo $jdk");

        assertThat(result).isEqualTo(new Result(0, "good\n"));
    }

    @Test
    void namesWhatItFoundWhenEveryJdkIsTooOld() throws Exception {
        jdk("java8", "1.8.0_392");
        jdk("java11", "11.0.2");

        Result result = run("jdk_candidates() { printf '%s\\n' java8 java11; }; find_jdk");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output())
                .isEqualTo("JDK 17 以上が必要です。見つかったもの: java8 (8) java11 (11)。JAVA_HOME を設定してください\n"
                        + "A JDK 17 or newer is needed. Found: java8 (8) java11 (11). Set JAVA_HOME\n");
    }

    private record Result(int exitCode, String output) {}

    private Result run(String script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        "bash", "-c", "set -euo pipefail; . deploy/local/common.sh; " + script)
                .directory(repository.toFile())
                .redirectErrorStream(true);
        builder.environment().merge("PATH", bin.toString(), (path, ours) -> ours + ":" + path);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        // How long a build took differs from run to run.
        return new Result(process.exitValue(), output.replaceAll("  mvn package .*\n", ""));
    }

    private void buildEverything() throws IOException {
        for (String module :
                new String[] {"subsidy-service", "furusato-service", "seminar-service", "promotion-service", "gateway"
                }) {
            write(module + "/target/quarkus-app/quarkus-run.jar", "");
        }
        write("deploy/local/target/lib/some.jar", "");
        write("deploy/local/target/keycloak/optimised/optimised-for", "");
        write("deploy/local/target/local-stack-1.jar", "");
    }

    private void jdk(String name, String version) throws IOException {
        executable(name + "/bin/javac", "#!/bin/sh");
        write(name + "/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private void executable(String name, String content) throws IOException {
        write(name, content);
        assertThat(repository.resolve(name).toFile().setExecutable(true)).isTrue();
    }

    private void write(String name, String content) throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, content);
    }

    private void makeEverythingOld() throws IOException {
        try (var files = Files.walk(repository)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(EARLIER));
            }
        }
    }
}
