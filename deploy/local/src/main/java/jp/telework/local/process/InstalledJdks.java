package jp.telework.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.telework.local.StackFailure;

/** The places where JDKs are usually found. */
public final class InstalledJdks {

    private static final int OLDEST_SUPPORTED = 17;

    private final Map<String, String> environment;
    private final Path userHome;
    private final List<Path> systemFolders;

    InstalledJdks(Map<String, String> environment, Path userHome, List<Path> systemFolders) {
        this.environment = environment;
        this.userHome = userHome;
        this.systemFolders = systemFolders;
    }

    public static InstalledJdks ofThisMachine() {
        return new InstalledJdks(
                System.getenv(),
                Path.of(System.getProperty("user.home", "/")),
                List.of(Path.of("/usr/lib/jvm"), Path.of("/opt/java"), Path.of("/Library/Java/JavaVirtualMachines")));
    }

    /** {@code TELEWORK_JAVA_HOME} decides when it is set; otherwise the newest one. */
    public Jdk choose() {
        String wanted = environment.get("TELEWORK_JAVA_HOME");
        return wanted == null ? newest() : at(Path.of(wanted));
    }

    public static Jdk at(Path home) {
        return Jdk.at(home)
                .filter(InstalledJdks::isSupported)
                .orElseThrow(
                        () -> new StackFailure(home + " に JDK 17 以上がありません", "There is no JDK 17 or newer in " + home));
    }

    Jdk newest() {
        return candidates().stream()
                .flatMap(home -> Jdk.at(home).stream())
                .filter(InstalledJdks::isSupported)
                .max(Comparator.comparing(Jdk::version))
                .orElseThrow(() -> new StackFailure("JDK 17 以上が見つかりません", "No JDK 17 or newer was found"));
    }

    private static boolean isSupported(Jdk jdk) {
        return jdk.feature() >= OLDEST_SUPPORTED;
    }

    /** Earlier ones win among equal versions: what the user chose comes first. */
    private List<Path> candidates() {
        List<Path> homes = new ArrayList<>();
        Optional.ofNullable(environment.get("JAVA_HOME")).map(Path::of).ifPresent(homes::add);
        homes.addAll(onPath());
        homes.add(Path.of(System.getProperty("java.home", "/")));
        List<Path> folders = new ArrayList<>(systemFolders);
        folders.add(userHome.resolve(".sdkman/candidates/java"));
        folders.add(userHome.resolve(".jdks"));
        folders.add(userHome.resolve("Library/Java/JavaVirtualMachines"));
        folders.forEach(folder -> homes.addAll(homesIn(folder)));
        return homes;
    }

    private List<Path> onPath() {
        List<Path> homes = new ArrayList<>();
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            try {
                Path java = Path.of(folder, "java").toRealPath();
                Optional.ofNullable(java.getParent()).map(Path::getParent).ifPresent(homes::add);
            } catch (IOException e) {
                continue; // no java in this folder of the path
            }
        }
        return homes;
    }

    private static List<Path> homesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            // On macOS a JDK is a bundle.
            return entries.sorted()
                    .flatMap(entry -> Stream.of(entry, entry.resolve("Contents/Home")))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
