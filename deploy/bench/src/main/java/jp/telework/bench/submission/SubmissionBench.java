package jp.telework.bench.submission;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import jp.telework.bench.environment.Arguments;
import jp.telework.bench.environment.BenchStack;
import jp.telework.bench.environment.Machine;
import jp.telework.bench.environment.Tokens;
import jp.telework.bench.http.Connection;
import jp.telework.bench.measure.Latencies;
import jp.telework.bench.measure.Measured;
import jp.telework.bench.measure.Meter;
import jp.telework.bench.measure.Table;
import jp.telework.local.Component;
import jp.telework.local.demo.SampleSubmission;

/** Measures submissions by several ways, round after round; see deploy/bench/README.md. */
public final class SubmissionBench {

    private static final int NOISY_TRIES = 3;
    private static final int STORM_CONNECTIONS = 64;
    private static final int STORM_MARGIN_SECONDS = 25;
    private static final double WARM = 0.05;
    /** What warming up may take of the time, the start of the stack included. */
    private static final double WARM_UP_SHARE = 0.35;

    private static final long NANOS_OF_SECOND = 1_000_000_000L;

    private final Options options;
    private final BenchStack stack;
    private final Tokens tokens;
    private final Meter meter;
    private final SubmissionReport report;
    private final Drafts drafts;
    private final Submitter service;
    private final Submitter gateway;
    private final Pgbench pgbench;
    private final PgbenchScript captured;
    /** After this no round begins, for the storm must have its time. */
    private final long end;

    private final long warmUpEnd;

    private SubmissionBench(Options options, BenchStack stack, long start) {
        this.options = options;
        this.stack = stack;
        this.end = start + (options.minutes() * 60L - options.stormSeconds() - STORM_MARGIN_SECONDS) * NANOS_OF_SECOND;
        this.warmUpEnd = start + (long) (WARM_UP_SHARE * options.minutes() * 60 * NANOS_OF_SECOND);
        this.tokens = new Tokens(stack.running().tokenEndpoint());
        this.report = new SubmissionReport(options.noise());
        this.meter = new Meter(options.noise())
                .watch(SubmissionReport.POSTGRES, stack.pid(Component.POSTGRES))
                .watch(SubmissionReport.SERVICE, stack.pid(Component.SUBSIDY))
                .watch(SubmissionReport.GATEWAY, stack.pid(Component.GATEWAY))
                .watch("Keycloak", stack.pid(Component.KEYCLOAK));
        SampleSubmission.through(stack.running(), Clock.systemUTC()).show(line -> {});
        System.out.println("Copying drafts");
        this.drafts = Drafts.stage(stack, Math.max(options.count(), options.stormSubmissions()));
        drafts.reset(2);
        String entityTag = entityTag();
        this.service = new Submitter(stack.running().uri(Component.SUBSIDY), tokens, drafts, entityTag);
        this.gateway = new Submitter(stack.running().gateway(), tokens, drafts, entityTag);
        this.pgbench = new Pgbench(stack, options.pgbench());
        this.captured = new Capture(stack, drafts, service).script();
    }

    /** Arguments: the repository, then the options of {@code deploy/bench/submission}. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        List<String> all = Arrays.asList(arguments);
        Arguments given = new Arguments(all.subList(1, all.size()));
        Options options = Options.of(Path.of(all.get(0)), given);
        int exitCode;
        try (BenchStack stack = BenchStack.start(
                options.repository(),
                options.data(),
                EnumSet.of(Component.POSTGRES, Component.KEYCLOAK, Component.SUBSIDY, Component.GATEWAY),
                false)) {
            Table machine = Machine.facts(options.repository(), options.data(), stack);
            System.out.println(machine.lines());
            exitCode = new SubmissionBench(options, stack, start).run(machine);
        }
        System.out.printf("%d s in all%n", (System.nanoTime() - start) / NANOS_OF_SECOND);
        System.exit(exitCode);
    }

    private String entityTag() {
        try (Connection connection = new Connection(stack.running().uri(Component.SUBSIDY))) {
            return connection
                    .ask(Connection.request(
                            "GET", "/api/subsidy/v1/applications/" + drafts.id(0), tokens.of("shirahama"), ""))
                    .header("ETag");
        }
    }

    private int run(Table machine) {
        warmUp();
        switch (options.plant()) {
            case NONE -> {
                rounds(List.of(Leg.values()));
                report.judge("service / nine statements", Leg.SERVICE, Leg.PGBENCH_NINE, 0.6);
                report.judge("service / same statements", Leg.SERVICE, Leg.PGBENCH, Double.NaN);
                report.judge("gateway / service", Leg.GATEWAY, Leg.SERVICE, 0.75);
                report.describeIndex();
                storm();
            }
            case SLEEP -> {
                rounds(List.of(Leg.SERVICE_ALONE, Leg.PLANTED_ALONE));
                report.judgePlant();
            }
            case LOST, DOUBLED -> storm();
        }
        System.out.println(report.text());
        if (options.plant() == Plant.NONE) {
            report.results(machine, options.quick()).write(options.results());
        }
        return report.exitCode(options.quick());
    }

    private void rounds(List<Leg> legs) {
        for (int round = 1; round <= options.rounds(); round++) {
            System.out.println("Round " + round + " of " + options.rounds());
            List<Leg> order = new ArrayList<>(legs);
            if (round % 2 == 0) {
                // What explains need not be measured as often as what is judged.
                order.removeIf(leg -> options.plant() == Plant.NONE && !leg.isJudged());
                Collections.reverse(order);
            }
            order.removeIf(leg -> leg == Leg.PLANTED_ALONE && options.plant() != Plant.SLEEP);
            for (Leg leg : order) {
                if (System.nanoTime() > end) {
                    report.stoppedEarly();
                    return;
                }
                measure(leg, round);
            }
        }
    }

    /** Until the compiler has seen enough, and two runs in succession cost the service and the gateway the same. */
    private void warmUp() {
        double before = 0;
        for (int i = 0; i < options.warmUps() && System.nanoTime() < warmUpEnd; i++) {
            drafts.reset(options.count());
            Measured measured = meter.measure(() -> gateway.closedLoop(options.connections(), options.count()));
            double now = measured.micros(SubmissionReport.SERVICE) + measured.micros(SubmissionReport.GATEWAY);
            System.out.printf("Warming up: %.0f CPU µs of Java for a submission%n", now);
            boolean seenEnough = (i + 1) * options.count() >= options.warmUpSubmissions();
            if (seenEnough && Math.abs(now - before) <= WARM * now) {
                return;
            }
            before = now;
        }
        report.coldStart();
    }

    private void measure(Leg leg, int round) {
        int count = leg.isAlone() ? options.alone() : options.count();
        for (int attempt = 1; ; attempt++) {
            drafts.searchable(leg != Leg.PGBENCH_UNSEARCHABLE);
            drafts.plant(leg == Leg.PLANTED_ALONE);
            drafts.reset(count);
            Pgbench.Run[] said = new Pgbench.Run[1];
            Measured measured = meter.measure(() -> submit(leg, count, said));
            drafts.searchable(true);
            drafts.plant(false);
            String faults = leg.submitsDrafts() ? drafts.faults(count) : "";
            if (!faults.isEmpty()) {
                report.fault(leg.title(), faults);
            }
            boolean quiet = meter.isQuiet(measured);
            if (quiet || attempt == NOISY_TRIES || System.nanoTime() > end) {
                report.add(
                        leg,
                        round,
                        new WayValue(
                                measured,
                                leg.isPgbench() ? said[0].perSecond() : measured.perSecond(),
                                leg.isPgbench() ? said[0].averageMillis() : Double.NaN,
                                quiet));
                return;
            }
            report.dropped();
            meter.awaitQuiet(options.patience());
        }
    }

    private Latencies submit(Leg leg, int count, Pgbench.Run[] said) {
        int connections = leg.isAlone() ? 1 : options.connections();
        if (leg.isPgbench()) {
            said[0] = pgbench.run(leg == Leg.PGBENCH_NINE ? new NineStatements() : captured, connections, count);
            return Latencies.unknown(count);
        }
        return (leg.isThroughGateway() ? gateway : service).closedLoop(connections, count);
    }

    private void storm() {
        Storm storm = new Storm(drafts::id, options.stormSubmissions(), options.stormSeconds());
        System.out.printf("The last %d s: %s%n", options.stormSeconds(), storm.shape(options.stormSeconds()));
        drafts.reset(options.stormSubmissions());
        Measured measured = meter.measure(() -> storm.run(gateway, STORM_CONNECTIONS));
        drafts.damage(options.plant());
        List<String> faults = new ArrayList<>(storm.differences(drafts.receipts()));
        String counted = drafts.faults(options.stormSubmissions());
        if (!counted.isEmpty()) {
            faults.add(counted);
        }
        Map<Plant, String> expected = Map.of(Plant.LOST, "LOST: ", Plant.DOUBLED, "DOUBLED: ");
        report.judgeStorm(storm, options.stormSeconds(), measured, faults, expected.get(options.plant()));
    }
}
