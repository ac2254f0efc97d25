package jp.telework.bench.startup;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.telework.bench.environment.Arguments;
import jp.telework.bench.environment.BenchStack;
import jp.telework.bench.environment.Machine;
import jp.telework.bench.environment.Results;
import jp.telework.bench.measure.ExitCode;
import jp.telework.bench.measure.Series;
import jp.telework.bench.measure.Table;
import jp.telework.local.Component;
import jp.telework.local.ServiceProgram;
import jp.telework.local.process.InstalledJdks;
import jp.telework.local.process.Jdk;

/** Starts every application in every way, round after round; see deploy/bench/README.md. */
public final class StartupBench {

    private static final List<Component> APPLICATIONS =
            List.of(Component.SUBSIDY, Component.FURUSATO, Component.SEMINAR, Component.PROMOTION, Component.GATEWAY);

    /** The requests come faster than the gateway takes them from one address. */
    private static final Map<String, String> WITHOUT_LIMIT =
            Map.of("TELEWORK_LIMITS_ADDRESS_BURST", "1000000", "TELEWORK_LIMITS_ADDRESS_REQUESTS", "1000000");

    /** What was measured of one application run in one way. */
    private record Measured(Series millis, Series processor, Series resident) {

        void add(Measurement one) {
            millis.add(one.millis());
            processor.add(one.processor());
            resident.add(one.resident());
        }
    }

    /** Milliseconds to the first answer, those of the processor, and MiB after the requests. */
    private record Measurement(double millis, double processor, double resident) {}

    private final Path repository;
    private final Path data;
    private final int rounds;
    private final boolean quick;
    private final List<Component> applications;
    private final Path results;
    private final Jdk jdk = InstalledJdks.ofThisMachine().choose();
    private final Map<Component, Map<Way, Measured>> measured = new LinkedHashMap<>();

    private StartupBench(Path repository, Arguments arguments) {
        this.repository = repository;
        this.quick = arguments.has("--quick");
        List<String> only = List.of(arguments.value("--only", "").split(","));
        this.applications = APPLICATIONS.stream()
                .filter(application -> only.contains(application.id()) || only.equals(List.of("")))
                .toList();
        this.data = Path.of(arguments.value(
                "--data", repository.resolve(".local/bench-startup").toString()));
        this.rounds = arguments.number("--rounds", quick ? 1 : 5);
        this.results = Path.of(arguments.value(
                "--results",
                (quick ? data.resolve("logs") : repository.resolve("deploy/bench/results"))
                        .resolve("startup.md")
                        .toString()));
    }

    /** Arguments: the repository, then the options of {@code deploy/bench/startup}. */
    public static void main(String[] arguments) throws InterruptedException {
        List<String> all = Arrays.asList(arguments);
        System.exit(new StartupBench(Path.of(all.get(0)), new Arguments(all.subList(1, all.size()))).run());
    }

    private int run() throws InterruptedException {
        ExitCode exitCode = new ExitCode();
        try (BenchStack stack =
                BenchStack.start(repository, data, EnumSet.of(Component.POSTGRES, Component.KEYCLOAK), false)) {
            Table machine = Machine.facts(repository, data, stack);
            System.out.println(machine.lines());
            for (Component application : applications) {
                measureAll(stack, application);
            }
            Table table = report(exitCode);
            System.out.println(table);
            new Results("起動と常駐メモリー / Start and resident memory", "deploy/bench/startup")
                    .table("環境 / Machine", machine)
                    .table("中央値（範囲） / Medians (ranges)", table)
                    .note(exitCode.told())
                    .write(results);
        }
        System.out.println(exitCode.told());
        return exitCode.value(quick);
    }

    private void measureAll(BenchStack stack, Component application) throws InterruptedException {
        Path cache = data.resolve(application.id() + ".aot");
        List<Way> ways = Way.possible(jdk, stack.running().folders(), application);
        Map<Way, Measured> figures = new EnumMap<>(Way.class);
        ways.forEach(way -> figures.put(way, new Measured(new Series(), new Series(), new Series())));
        measured.put(application, figures);
        // The first start migrates the database; it counts for no way.
        start(stack, application, Way.JVM.command(jdk, stack.running().folders(), application, cache));
        if (ways.contains(Way.AOT)) {
            start(stack, application, Way.training(jdk, stack.running().folders(), application, cache));
        }
        for (int round = 1; round <= rounds; round++) {
            for (Way way : ways) {
                Measurement one = start(
                        stack, application, way.command(jdk, stack.running().folders(), application, cache));
                Objects.requireNonNull(figures.get(way)).add(one);
                System.out.printf(
                        Locale.ROOT,
                        "%-20s %-24s %6.0f ms %6.0f ms of CPU %5.0f MiB%n",
                        application.title(),
                        way.title(),
                        one.millis(),
                        one.processor(),
                        one.resident());
            }
        }
    }

    private Measurement start(BenchStack stack, Component application, List<String> command)
            throws InterruptedException {
        URI issuer = stack.running().issuer();
        Map<String, String> settings = application.hasDatabase()
                ? ServiceProgram.database(application, stack.running().jdbcUrl(application))
                : WITHOUT_LIMIT;
        Path log = stack.running().folders().logs().resolve(application.id() + "-start.log");
        try (Start start = Start.of(application, command, issuer, settings, log)) {
            double millis = start.untilAnswered();
            double processor = start.processor();
            return new Measurement(millis, processor, start.residentAfterRequests());
        }
    }

    private Table report(ExitCode exitCode) {
        Table table = new Table(
                "application",
                "way",
                "first 200 (ms)",
                "of the JVM's",
                "aim",
                "its CPU (ms)",
                "of the JVM's",
                "resident (MiB)",
                "of the JVM's");
        measured.forEach((application, figures) -> {
            Measured jvm = Objects.requireNonNull(figures.get(Way.JVM));
            figures.forEach((way, figure) -> {
                double share = figure.millis().median() / jvm.millis().median();
                exitCode.aim(share <= way.aim());
                table.row(
                        application.title(),
                        way.title(),
                        figure.millis().text(0),
                        number(share),
                        way == Way.JVM ? "–" : number(way.aim()),
                        figure.processor().text(0),
                        number(figure.processor().median() / jvm.processor().median()),
                        figure.resident().text(0),
                        number(figure.resident().median() / jvm.resident().median()));
            });
        });
        return table;
    }

    private static String number(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }
}
