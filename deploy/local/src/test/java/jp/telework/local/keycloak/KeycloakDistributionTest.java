package jp.telework.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import jp.telework.local.Folders;
import jp.telework.local.StackFailure;
import jp.telework.local.process.InstalledJdks;
import jp.telework.local.process.Jdk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stand-in for Keycloak that rewrites one of its files to optimise itself, and may be killed in the middle. */
class KeycloakDistributionTest {

    private static final String STAND_IN = """
            package io.quarkus.bootstrap.runner;
            import java.nio.file.*;
            public class QuarkusEntryPoint {
                public static void main(String[] arguments) throws Exception {
                    Path home = Path.of(System.getProperty("kc.home.dir"));
                    Files.writeString(home.resolve("lib/application.dat"), "half");
                    if (Files.exists(home.resolve("../kill"))) {
                        Runtime.getRuntime().halt(137);
                    }
                    Files.writeString(home.resolve("lib/application.dat"), "optimised");
                }
            }
            """;

    private static final Jdk JDK = InstalledJdks.at(Path.of(System.getProperty("java.home")));

    @TempDir
    Path repository;

    private Path folder;
    private Path unpacked;
    private KeycloakDistribution distribution;

    @BeforeEach
    void unpackTheStandIn() throws IOException {
        Folders folders = new Folders(repository, repository);
        folder = folders.target().resolve("keycloak");
        unpacked = folder.resolve("keycloak-1");
        Files.createDirectories(unpacked.resolve("lib"));
        Files.writeString(unpacked.resolve("lib/application.dat"), "shipped");
        compileInto(unpacked.resolve("lib/quarkus-run.jar"));
        distribution = new KeycloakDistribution(folders);
    }

    @Test
    void optimisesACopyOnce() throws IOException {
        distribution.prepare(JDK);
        Files.createFile(folder.resolve("kill"));
        distribution.prepare(JDK);

        assertThat(distribution.home().resolve("lib/application.dat")).hasContent("optimised");
        assertThat(unpacked.resolve("lib/application.dat")).hasContent("shipped");
    }

    @Test
    void beginsAnewAfterAnInterruptedOne() throws IOException {
        Files.createFile(folder.resolve("kill"));
        assertThatThrownBy(() -> distribution.prepare(JDK)).isInstanceOf(StackFailure.class);
        assertThat(distribution.home()).doesNotExist();
        assertThat(unpacked.resolve("lib/application.dat")).hasContent("shipped");
        Files.delete(folder.resolve("kill"));

        distribution.prepare(JDK);

        assertThat(distribution.home().resolve("lib/application.dat")).hasContent("optimised");
        assertThat(folder.resolve("being-optimised")).doesNotExist();
    }

    private void compileInto(Path jar) throws IOException {
        Path classes = Files.createDirectories(repository.resolve("classes"));
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///QuarkusEntryPoint.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return STAND_IN;
                    }
                };
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .getTask(null, null, null, List.of("-d", classes.toString()), null, List.of(source))
                        .call())
                .isTrue();
        String name = "io/quarkus/bootstrap/runner/QuarkusEntryPoint.class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(name));
            out.write(Files.readAllBytes(classes.resolve(name)));
        }
    }
}
