package jp.telework.bench.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A JVM of the suite, looked at from outside: /proc, jcmd, and its own metrics. */
final class WatchedProcess {

    private static final Pattern THREADS = Pattern.compile("(?m)^Threads:\\s+(\\d+)");
    private static final Pattern LIVE = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    /** Those of the JVM, and those that Netty takes past it. */
    private static final Pattern DIRECT =
            Pattern.compile("(?m)^(?:jvm_buffer_memory_used_bytes\\{[^}]*id=\"direct\"[^}]*}"
                    + "|netty_allocator_memory_used\\{[^}]*memory_type=\"direct\"[^}]*}) (\\S+)");

    private final String name;
    private final long pid;
    private final URI metrics;
    private final Path jcmd;
    private final HttpClient http = HttpClient.newHttpClient();

    WatchedProcess(String name, long pid, URI management, Path javaHome) {
        this.name = name;
        this.pid = pid;
        this.metrics = URI.create(management + "/q/metrics");
        this.jcmd = javaHome.resolve("bin/jcmd");
    }

    String name() {
        return name;
    }

    long pid() {
        return pid;
    }

    Map<Gauge, Double> read() {
        Map<Gauge, Double> values = new EnumMap<>(Gauge.class);
        List<String> files = openFiles();
        values.put(Gauge.FILES, (double) files.size());
        values.put(Gauge.SOCKETS, (double)
                files.stream().filter(file -> file.startsWith("socket:")).count());
        values.put(Gauge.THREADS, first(THREADS, text(process().resolve("status"))));
        values.put(Gauge.HEAP, first(LIVE, said("GC.class_histogram")));
        values.put(Gauge.DIRECT, sum(DIRECT, scraped()));
        return values;
    }

    private Path process() {
        return Path.of("/proc", Long.toString(pid));
    }

    private List<String> openFiles() {
        try (Stream<Path> files = Files.list(process().resolve("fd"))) {
            return files.map(WatchedProcess::target)
                    .filter(target -> !target.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " has ended", e);
        }
    }

    /** Empty for a file that has just been closed. */
    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The histogram counts live objects, for which it collects first. */
    private String said(String command) {
        try {
            Process program = new ProcessBuilder(jcmd.toString(), Long.toString(pid), command)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (program.waitFor() != 0) {
                throw new IllegalStateException(name + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String scraped() {
        try {
            HttpRequest request = HttpRequest.newBuilder(metrics)
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static double first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return Double.parseDouble(found.group(1));
    }

    private static double sum(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        double sum = 0;
        boolean any = false;
        while (found.find()) {
            sum += Double.parseDouble(found.group(1));
            any = true;
        }
        if (!any) {
            throw new IllegalStateException("no " + pattern);
        }
        return sum;
    }
}
