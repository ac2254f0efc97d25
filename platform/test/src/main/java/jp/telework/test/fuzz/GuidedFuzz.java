package jp.telework.test.fuzz;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs a target under a fuzzer that follows the coverage of this project's classes (Jazzer), in a process of its own. A target
 * is a class with {@code public static void fuzzerTestOneInput(byte[])} that throws when a parser breaks its promise.
 *
 * <p>The seeds are files in {@code src/test/resources/fuzz/<target>}: written by hand, and every input that was a finding.
 * They are always read, also where the fuzzer does not run: it has no library for 64-bit ARM under Linux.
 */
public final class GuidedFuzz {

    private static final int SECONDS_IN_CI = 15;
    private static final int SECONDS = 5;
    private static final int PATIENCE_SECONDS = 120;
    private static final int LONGEST_INPUT = 4_096;
    private static final int SHOWN = 4_000;

    private GuidedFuzz() {}

    /**
     * Tries inputs for {@code -Dfuzz.seconds} each, two targets at a time.
     *
     * @return what the fuzzer says of a finding; nothing when there is none
     */
    public static List<String> findings(List<Class<?>> targets) {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<List<String>>> runs = targets.stream()
                    .map(target -> (Callable<List<String>>) () -> findings(target))
                    .toList();
            List<String> findings = new ArrayList<>();
            for (Future<List<String>> run : two.invokeAll(runs)) {
                findings.addAll(run.get());
            }
            return findings;
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        } finally {
            two.shutdownNow();
        }
    }

    private static List<String> findings(Class<?> target) {
        List<String> known = replayed(target);
        if (!known.isEmpty() || !isAvailable()) {
            return known;
        }
        int seconds = Integer.getInteger("fuzz.seconds", "true".equals(System.getenv("CI")) ? SECONDS_IN_CI : SECONDS);
        try {
            Path folder = Files.createDirectories(
                    Path.of("target", "fuzz", target.getSimpleName()).toAbsolutePath());
            Path log = folder.resolve("log.txt");
            Process process = new ProcessBuilder(command(target, folder, seconds))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(seconds + PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return List.of(target + " does not end: " + end(log));
            }
            return process.exitValue() == 0 ? List.of() : List.of(target + ": " + end(log));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean isAvailable() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    private static List<String> command(Class<?> target, Path folder, int seconds) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(),
                "--instrumentation_includes=jp.telework.**:org.erdtman.**",
                "-max_total_time=" + seconds,
                "-max_len=" + LONGEST_INPUT,
                // The heap has its bound. The fuzzer's own would count the peak of the process that starts this one.
                "-rss_limit_mb=0",
                "-artifact_prefix=" + folder + File.separator,
                Files.createDirectories(folder.resolve("corpus")).toString()));
        Path seeds = seeds(target);
        if (Files.isDirectory(seeds)) {
            command.add(seeds.toString());
        }
        return command;
    }

    /** Without JUnit, in which the fuzzer would look for tests for ten seconds. */
    private static String classPath() {
        String whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(whole.split(File.pathSeparator))
                .filter(entry -> !entry.replace(File.separatorChar, '/').contains("/org/junit/"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path seeds(Class<?> target) {
        return Path.of("src", "test", "resources", "fuzz", target.getSimpleName())
                .toAbsolutePath();
    }

    /** The seeds, each given to the target. */
    private static List<String> replayed(Class<?> target) {
        List<String> broken = new ArrayList<>();
        try (Stream<Path> files = Files.list(seeds(target))) {
            for (Path file : files.sorted().toList()) {
                try {
                    target.getMethod("fuzzerTestOneInput", byte[].class)
                            .invoke(null, (Object) Files.readAllBytes(file));
                } catch (ReflectiveOperationException failed) {
                    broken.add(file.getFileName() + ": " + failed.getCause());
                }
            }
        } catch (IOException noSeeds) {
            throw new UncheckedIOException(noSeeds);
        }
        return broken;
    }

    private static String end(Path log) throws IOException {
        String text = Files.readString(log);
        int finding = text.indexOf("== Java Exception");
        String told = finding < 0 ? text : text.substring(finding);
        return told.substring(0, Math.min(SHOWN, told.length()));
    }
}
