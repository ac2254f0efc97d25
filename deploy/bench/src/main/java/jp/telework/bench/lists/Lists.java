package jp.telework.bench.lists;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.telework.bench.environment.Arguments;
import jp.telework.bench.environment.BenchStack;
import jp.telework.bench.environment.Machine;
import jp.telework.bench.environment.Tokens;
import jp.telework.bench.measure.Measured;
import jp.telework.bench.measure.Meter;
import jp.telework.bench.measure.Table;
import jp.telework.local.Component;

/** Measures every list at every size, round after round; see deploy/bench/README.md. */
public final class Lists {

    private static final int NOISY_TRIES = 3;
    private static final int LEAST_PAGES = 10;
    private static final int MARGIN_SECONDS = 45;
    private static final long NANOS_OF_SECOND = 1_000_000_000L;

    private final Options options;
    private final Meter meter;
    private final List<ListDatabase> databases = new ArrayList<>();
    private final Map<Integer, Reader> readers = new LinkedHashMap<>();
    private final ListReport report;
    /** After this nothing more is measured, for the plans must be looked at in any case. */
    private final long end;

    private Lists(Options options, long start) {
        this.options = options;
        this.end = start + (options.minutes() * 60L - MARGIN_SECONDS) * NANOS_OF_SECOND;
        this.meter = new Meter(options.noise());
        this.report = new ListReport(options.sizes(), options.noise());
    }

    /** Arguments: the repository, then the options of {@code deploy/bench/lists}. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        List<String> all = Arrays.asList(arguments);
        Options options = Options.of(Path.of(all.get(0)), new Arguments(all.subList(1, all.size())));
        int exitCode = new Lists(options, start).run();
        System.out.printf("%d s in all%n", (System.nanoTime() - start) / NANOS_OF_SECOND);
        System.exit(exitCode);
    }

    private int run() {
        try (BenchStack stack = BenchStack.start(
                options.repository(),
                options.data(),
                EnumSet.of(Component.POSTGRES, Component.KEYCLOAK),
                options.kept())) {
            Table machine = Machine.facts(options.repository(), options.data(), stack);
            System.out.println(machine.lines());
            Tokens tokens = new Tokens(stack.running().tokenEndpoint());
            meter.watch(ListReport.POSTGRES, stack.pid(Component.POSTGRES))
                    .watch("Keycloak", stack.pid(Component.KEYCLOAK));
            try {
                open(stack, tokens);
                measureAll();
                for (ListDatabase database : databases) {
                    explain(stack, database, tokens);
                }
            } finally {
                readers.values().forEach(Reader::close);
                databases.forEach(ListDatabase::close);
            }
            if (options.plant()) {
                report.judgePlant();
            }
            System.out.println(report.text());
            if (!options.plant()) {
                report.results(machine, options.quick()).write(options.results());
            }
        }
        return report.exitCode(options.quick());
    }

    private void open(BenchStack stack, Tokens tokens) {
        for (int size : options.sizes()) {
            ListDatabase database = ListDatabase.open(stack, size);
            databases.add(database);
            if (options.plant()) {
                database.forbidIndexes();
            }
            meter.watch(ListReport.SERVICE + " " + size, database.service().pid());
            readers.put(size, new Reader(database, tokens));
        }
    }

    /** A search without an index takes a minute; that lists are seen to read all is proof enough. */
    private List<ListOperation> wanted() {
        return ListOperation.all().stream()
                .filter(operation -> !(options.plant() && operation.isSearch()))
                .toList();
    }

    private void measureAll() {
        List<ListOperation> operations = wanted().stream()
                .filter(operation -> readers.values().stream().allMatch(reader -> reader.has(operation)))
                .toList();
        System.out.printf("Warming up %d lists%n", operations.size());
        for (ListOperation operation : operations) {
            readers.values().forEach(reader -> reader.read(operation, options.millis(), LEAST_PAGES));
        }
        for (int round = 1; round <= options.rounds(); round++) {
            System.out.println("Round " + round + " of " + options.rounds());
            for (ListOperation operation : operations) {
                if (System.nanoTime() > end) {
                    report.stoppedEarly();
                    return;
                }
                measure(operation, round);
            }
        }
    }

    /** All sizes one after the other, in another order each round; again when others used the machine meanwhile. */
    private void measure(ListOperation operation, int round) {
        List<Integer> order = new ArrayList<>(options.sizes());
        if (round % 2 == 0) {
            Collections.reverse(order);
        }
        for (int attempt = 1; ; attempt++) {
            Map<Integer, Measured> measured = new LinkedHashMap<>();
            for (int size : order) {
                Reader reader = Objects.requireNonNull(readers.get(size));
                measured.put(size, meter.measure(() -> reader.read(operation, options.millis(), LEAST_PAGES)));
            }
            boolean quiet = measured.values().stream().allMatch(meter::isQuiet);
            if (quiet || attempt == NOISY_TRIES || System.nanoTime() > end) {
                report.add(operation, measured, quiet);
                return;
            }
            report.dropped();
            meter.awaitQuiet(options.patience());
        }
    }

    /** What the statements really did, from the server's log. */
    private void explain(BenchStack stack, ListDatabase database, Tokens tokens) {
        System.out.printf("Looking at the plans for %,d%n", database.size());
        database.logPlans();
        PlanLog log = new PlanLog(stack.postgresLog());
        try (Reader reader = new Reader(database, tokens)) {
            for (ListOperation operation : wanted()) {
                if (reader.has(operation)) {
                    reader.read(operation, 0, 2);
                    report.planned(
                            operation,
                            database.size(),
                            log.during(() -> reader.read(operation, 0, ListReport.PAGES_EXPLAINED)));
                }
            }
        } finally {
            database.logNoPlans();
        }
    }
}
