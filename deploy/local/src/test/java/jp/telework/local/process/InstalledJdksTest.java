package jp.telework.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.telework.local.StackFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledJdksTest {

    @TempDir
    Path machine;

    private Path home;

    @BeforeEach
    void realPath() throws IOException {
        machine = machine.toRealPath();
        home = Files.createDirectories(machine.resolve("home/me"));
    }

    @Test
    void takesTheNewestOfAllPlaces() throws IOException {
        Path chosen = install("opt/mine", "98.0.1");
        install("usr/lib/jvm/java-99.1", "99.1");
        Path newest = install("home/me/.sdkman/candidates/java/99.2", "99.2");
        install("home/me/.jdks/old", "1.8.0_392");

        assertThat(jdks(Map.of("JAVA_HOME", chosen.toString())).newest().home()).isEqualTo(newest);
    }

    @Test
    void findsAMacBundle() throws IOException {
        Path bundled = install("home/me/Library/Java/JavaVirtualMachines/x.jdk/Contents/Home", "99");

        assertThat(jdks(Map.of()).newest().home()).isEqualTo(bundled);
    }

    @Test
    void followsTheLinkOnThePath() throws IOException {
        Path real = install("somewhere/deep", "99");
        Path bin = Files.createDirectories(machine.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("java"), real.resolve("bin/java"));

        assertThat(jdks(Map.of("PATH", "/nowhere:" + bin)).newest().home()).isEqualTo(real);
    }

    @Test
    void prefersWhatTheUserChoseAmongEqualVersions() throws IOException {
        Path chosen = install("opt/mine", "99.1");
        install("usr/lib/jvm/a", "99.1");

        assertThat(jdks(Map.of("JAVA_HOME", chosen.toString())).newest().home()).isEqualTo(chosen);
    }

    @Test
    void obeysTheExplicitChoiceEvenIfItIsOlder() throws IOException {
        Path older = install("opt/older", "21.0.2");
        install("usr/lib/jvm/newer", "99");

        Jdk jdk = jdks(Map.of("TELEWORK_JAVA_HOME", older.toString())).choose();

        assertThat(jdk.home()).isEqualTo(older);
        assertThat(jdk.feature()).isEqualTo(21);
    }

    @Test
    void refusesAnExplicitChoiceThatIsTooOld() throws IOException {
        Path tooOld = install("opt/java11", "11.0.2");

        assertThatThrownBy(() ->
                        jdks(Map.of("TELEWORK_JAVA_HOME", tooOld.toString())).choose())
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("no JDK 17 or newer in " + tooOld);
    }

    private InstalledJdks jdks(Map<String, String> environment) {
        return new InstalledJdks(environment, home, List.of(machine.resolve("usr/lib/jvm")));
    }

    private Path install(String folder, String version) throws IOException {
        Path jdk = Files.createDirectories(machine.resolve(folder));
        Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }
}
