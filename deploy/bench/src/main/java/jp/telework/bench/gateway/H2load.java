package jp.telework.bench.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import jp.telework.bench.measure.Latencies;

/** Debian's load generator, over HTTP/1.1. It costs a fraction of what it measures, which none of ours in Java would. */
final class H2load {

    private static final long NANOS_OF_MICRO = 1_000;
    private static final int MILLIS_OF_SECOND = 1_000;
    private static final String PATH = "/api/subsidy/v1/applications";

    private final Path folder;
    private final String token;
    private final Map<String, Long> failures = new TreeMap<>();

    H2load(Path folder, String token) {
        this.folder = folder;
        this.token = token;
    }

    /** As many as there is room for: each connection asks again as soon as it has its answer. */
    Latencies asFastAsPossible(URI base, int connections, int seconds) {
        return run(base, connections, seconds, List.of("-D" + seconds));
    }

    /**
     * Sends at a fixed rate and does not slow down for late answers. It opens the connections one by one, spread over the time
     * in which each of them sends once, and they keep that distance.
     */
    Latencies atRate(URI base, int connections, int seconds, int rate) {
        int eachMillisecond = Math.max(1, rate / MILLIS_OF_SECOND);
        return run(
                base,
                connections,
                seconds,
                List.of(
                        "-n" + rate * seconds,
                        "-r" + eachMillisecond,
                        "--rate-period=1ms",
                        "--rps=" + each(connections, rate)));
    }

    /** So many a second, on all connections at the same moment: with 32, the last waits for 31 others. */
    Latencies inBursts(URI base, int connections, int seconds, int rate) {
        return run(base, connections, seconds, List.of("-D" + seconds, "--rps=" + each(connections, rate)));
    }

    private static String each(int connections, int rate) {
        return String.format(Locale.ROOT, "%.2f", (double) rate / connections);
    }

    /** Answers other than 200 until now, by address and status. */
    Map<String, Long> failures() {
        return failures;
    }

    private Latencies run(URI base, int connections, int seconds, List<String> more) {
        try {
            Path log = Files.createTempFile(folder, "h2load", ".tsv");
            List<String> command = new ArrayList<>(List.of(
                    "h2load",
                    "--h1",
                    "-t1",
                    "-c" + connections,
                    "--log-file=" + log,
                    "-Haccept: application/json",
                    "-Hauthorization: Bearer " + token));
            command.addAll(more);
            command.add(base.resolve(PATH).toString());
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("h2load.log").toFile())
                    .start();
            if (!process.waitFor(seconds + 30L, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("h2load failed, see " + folder.resolve("h2load.log"));
            }
            Latencies latencies = read(log, base);
            Files.delete(log);
            return latencies;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Lines of start, status and duration in µs; -1 is a request that was cut off at the end of the time. */
    private Latencies read(Path log, URI base) throws IOException {
        Latencies latencies = new Latencies((int) (Files.size(log) / 25));
        try (BufferedReader reader = Files.newBufferedReader(log, StandardCharsets.US_ASCII)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] fields = line.split("\t");
                if (fields[1].equals("200")) {
                    latencies.add(Long.parseLong(fields[2]) * NANOS_OF_MICRO);
                } else if (!fields[1].equals("-1")) {
                    failures.merge(base.getPort() + " answered " + fields[1], 1L, Long::sum);
                }
            }
        }
        return latencies;
    }
}
