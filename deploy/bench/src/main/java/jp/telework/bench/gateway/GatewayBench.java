package jp.telework.bench.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.telework.bench.measure.Latencies;
import jp.telework.bench.measure.Measured;
import jp.telework.bench.measure.Meter;

/** Measures the ways to a service in turn, round after round; see deploy/bench/README.md. */
public final class GatewayBench {

    private static final int NOISY_TRIES = 2;
    private static final int PATIENCE_SECONDS = 5;
    private static final int MEMORY_LOOKS = 12;
    private static final long PAUSE_MILLIS = 300;

    private final Options options;
    private final Servers servers;
    private final H2load load;
    private final Meter meter;
    private final GatewayReport report;

    private GatewayBench(Options options, Servers servers, H2load load) {
        this.options = options;
        this.servers = servers;
        this.load = load;
        this.meter = new Meter(options.noise());
        for (Way way : Way.values()) {
            meter.watch(way.title(), servers.pid(way));
        }
        this.report = new GatewayReport(options, servers.jdk());
        for (Way way : Way.values()) {
            System.out.println(way.title() + ": " + servers.address(way));
        }
    }

    /** Arguments: the repository, then the options of {@code deploy/bench/gateway}. */
    public static void main(String[] arguments) {
        List<String> all = Arrays.asList(arguments);
        Options options = Options.of(Path.of(all.get(0)), all.subList(1, all.size()));
        int exitCode;
        try (Issuer issuer = new Issuer()) {
            Files.createDirectories(options.data());
            try (Servers servers = new Servers(options.repository(), options.data(), issuer.uri())) {
                exitCode = new GatewayBench(options, servers, new H2load(options.data(), issuer.token())).run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.exit(exitCode);
    }

    private int run() {
        warmUp();
        for (int round = 1; round <= options.rounds(); round++) {
            System.out.println("Round " + round + " of " + options.rounds());
            for (Way way : Way.values()) {
                report.addFixed(way, measure(() -> atRate(way)));
            }
            for (Way way : Way.values()) {
                report.addBurst(way, measure(() -> inBursts(way)));
            }
            for (Way way : Way.values()) {
                report.addMaximum(way, measure(() -> asFastAsPossible(way)));
            }
        }
        watchMemory();
        report.failures(load.failures());
        System.out.println(report.text());
        report.results().write(options.results());
        return report.exitCode();
    }

    /** The compilers of the JVMs must have done their work before it counts. */
    private void warmUp() {
        for (Way way : new Way[] {Way.GATEWAY, Way.EVERY_SIGNATURE}) {
            Latencies latencies = load.asFastAsPossible(servers.address(way), Options.CONNECTIONS, options.warmUp());
            pause();
            atRate(way);
            System.out.println("Warmed " + way.title() + " with " + latencies.count() + " requests");
        }
    }

    private Latencies atRate(Way way) {
        return load.atRate(servers.address(way), Options.CONNECTIONS, options.seconds(), options.rate());
    }

    private Latencies inBursts(Way way) {
        return load.inBursts(servers.address(way), Options.CONNECTIONS, options.shortSeconds(), options.rate());
    }

    private Latencies asFastAsPossible(Way way) {
        return load.asFastAsPossible(servers.address(way), Options.CONNECTIONS, options.shortSeconds());
    }

    private Measured measure(Meter.Work what) {
        Measured measured = once(what);
        for (int i = 1; i < NOISY_TRIES && !meter.isQuiet(measured); i++) {
            report.dropped();
            meter.awaitQuiet(PATIENCE_SECONDS);
            measured = once(what);
        }
        if (!meter.isQuiet(measured)) {
            report.noisy();
        }
        return measured;
    }

    private Measured once(Meter.Work what) {
        // Requests that the last measurement cut off are still being given up.
        pause();
        return meter.measure(what);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** At the fixed rate, after all that went before: what is still growing now is a leak. */
    private void watchMemory() {
        int seconds = Math.max(1, options.memory() / MEMORY_LOOKS);
        for (int i = 0; i < MEMORY_LOOKS; i++) {
            load.atRate(servers.address(Way.GATEWAY), Options.CONNECTIONS, seconds, options.rate());
            report.addMemory(servers.resident(Way.GATEWAY));
        }
        report.residentOfNginx(servers.resident(Way.NGINX));
    }
}
