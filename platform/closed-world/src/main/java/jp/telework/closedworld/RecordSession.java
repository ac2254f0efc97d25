package jp.telework.closedworld;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Records from the beginning of a test process to its end, where {@code closed-world.file} names a file for it. */
public final class RecordSession implements LauncherSessionListener {

    private static final String FILE = "closed-world.file";
    private static final String INSTALLED = "closed-world.installed";
    private static final List<String> FOR_THE_JDK =
            List.of("jp/telework/closedworld/Reached.class", "jp/telework/closedworld/Callers.class");

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String file = System.getProperty(FILE, "");
        if (file.isBlank() || System.getProperty(INSTALLED) != null) {
            return;
        }
        System.setProperty(INSTALLED, "true");
        try {
            Instrumentation instrumentation = ByteBuddyAgent.install();
            instrumentation.appendToBootstrapClassLoaderSearch(classesForTheJdk());
            Reached.ignore(testClasses(Path.of("target/test-classes")));
            new Hooks(instrumentation).install();
            Reached.writeAtTheEnd(Path.of(file));
        } catch (IOException | UnmodifiableClassException | ClassNotFoundException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static JarFile classesForTheJdk() throws IOException {
        Path jar = Files.createTempFile("closed-world", ".jar");
        jar.toFile().deleteOnExit();
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream classes = new JarOutputStream(file)) {
            for (String name : FOR_THE_JDK) {
                classes.putNextEntry(new JarEntry(name));
                try (InputStream read =
                        Objects.requireNonNull(RecordSession.class.getResourceAsStream("/" + name), name)) {
                    read.transferTo(classes);
                }
            }
        }
        return new JarFile(jar.toFile());
    }

    private static Set<String> testClasses(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
