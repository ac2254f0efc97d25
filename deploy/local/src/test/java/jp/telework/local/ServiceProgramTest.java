package jp.telework.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import jp.telework.local.process.InstalledJdks;
import jp.telework.local.process.Jdk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProgramTest {

    private static final Jdk JDK = InstalledJdks.at(Path.of(System.getProperty("java.home")));

    @TempDir
    private Path module;

    private Path packaged;
    private Path executable;

    @BeforeEach
    void build() throws IOException {
        packaged = Files.createDirectories(module.resolve("target/quarkus-app")).resolve("quarkus-run.jar");
        executable = Files.createFile(
                module.resolve("target/gateway-1.1.0-runner"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }

    @Test
    void runsTheJarWhateverLiesBesideIt() {
        assertThat(ServiceProgram.command(false, JDK, packaged, List.of()))
                .startsWith(JDK.java().toString())
                .endsWith("-jar", packaged.toString());
    }

    @Test
    void runsTheExecutableWhereThatIsAskedFor() {
        assertThat(ServiceProgram.command(true, JDK, packaged, List.of()))
                .containsExactly(executable.toString(), "-Xmx224m");
    }

    @Test
    void doesNotTakeTheJarForAnExecutableThatIsMissing() throws IOException {
        Files.delete(executable);

        assertThatThrownBy(() -> ServiceProgram.command(true, JDK, packaged, List.of()))
                .isInstanceOf(StackFailure.class);
    }

    @Test
    void runsTheJarOfACopyThatATestChanged() {
        Path copy = module.resolve("target/last-release/quarkus-run.jar");

        assertThat(ServiceProgram.command(true, JDK, copy, List.of())).endsWith("-jar", copy.toString());
    }
}
