package jp.telework.bench.soak;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.telework.bench.environment.Arguments;
import jp.telework.bench.environment.BenchStack;
import jp.telework.bench.environment.Machine;
import jp.telework.bench.environment.Tokens;
import jp.telework.bench.measure.ExitCode;
import jp.telework.bench.measure.Table;
import jp.telework.local.Component;
import jp.telework.local.process.InstalledJdks;

/** Runs the mix for a while and looks whether anything of the processes grows; see deploy/bench/README.md. */
public final class SoakBench {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final long NANOS_OF_SECOND = 1_000_000_000L;
    private static final int APRIL = 4;

    /** All the public comes from one address here. */
    private static final Map<Component, Map<String, String>> ONE_ADDRESS = Map.of(
            Component.SEMINAR, Map.of("TELEWORK_LIMITS_PUBLIC_TOKENS_PER_MINUTE", "10000000"),
            Component.GATEWAY,
                    Map.of(
                            "TELEWORK_LIMITS_ADDRESS_BURST", "1000000",
                            "TELEWORK_LIMITS_ADDRESS_REQUESTS", "1000000"));

    private final SoakOptions options;
    private final BenchStack stack;
    private final Clock clock = Clock.system(JAPAN);
    private final Caller caller;

    private SoakBench(SoakOptions options, BenchStack stack) {
        this.options = options;
        this.stack = stack;
        this.caller =
                new Caller(stack.running().gateway(), new Tokens(stack.running().tokenEndpoint()));
    }

    /** Arguments: the repository, then the options of {@code deploy/bench/soak}. */
    public static void main(String[] arguments) {
        List<String> all = Arrays.asList(arguments);
        SoakOptions options = SoakOptions.of(Path.of(all.get(0)), new Arguments(all.subList(1, all.size())));
        int exitCode;
        try (BenchStack stack = BenchStack.start(
                options.repository(), options.data(), EnumSet.allOf(Component.class), false, ONE_ADDRESS)) {
            Table machine = Machine.facts(options.repository(), options.data(), stack);
            System.out.println(machine.lines());
            exitCode = new SoakBench(options, stack).run(machine);
        }
        System.exit(exitCode);
    }

    private int run(Table machine) {
        List<Operation> operations = new ArrayList<>(new SubsidyMix(caller, proposal()).operations());
        operations.addAll(new OtherMix(caller, clock).operations());
        List<WatchedProcess> processes = processes();
        SoakReport report = new SoakReport(options.plant());
        Driver driver = new Driver(operations, options.rate());
        driver.start();
        options.plant().begin(processes.get(0), stack.running().gateway(), options.seconds());
        int seconds = watch(processes, report, driver);
        driver.stop();
        ExitCode exitCode = report.judge(driver);
        System.out.println(SoakReport.operations(driver, seconds));
        driver.unexpected()
                .forEach((kind, example) -> System.out.println("NOT AS IT SHOULD BE: " + kind + "\n  " + example));
        System.out.println(report.table());
        System.out.println(exitCode.told());
        if (options.plant() == Plant.NONE) {
            report.results(machine, driver, options, seconds, exitCode).write(options.results());
        }
        return exitCode.value(options.quick());
    }

    /** A busy machine takes longer until there are enough values; returns how long it took. */
    private int watch(List<WatchedProcess> processes, SoakReport report, Driver driver) {
        long start = System.nanoTime();
        double seconds = 0;
        for (int looks = 0; seconds < options.seconds() || looks < Growth.ENOUGH; looks++) {
            sleep(options.sampleSeconds());
            seconds = (System.nanoTime() - start) / (double) NANOS_OF_SECOND;
            for (WatchedProcess process : processes) {
                report.add(process, seconds);
            }
            System.out.printf("%4.0f s, %d requests%n", seconds, driver.sent());
        }
        return (int) seconds;
    }

    private List<WatchedProcess> processes() {
        Path javaHome = InstalledJdks.ofThisMachine().choose().home();
        List<WatchedProcess> processes = new ArrayList<>();
        for (Component component : Component.values()) {
            if (component.isOurs()) {
                processes.add(new WatchedProcess(
                        component.title(), stack.pid(component), stack.running().management(component), javaHome));
            }
        }
        return processes;
    }

    /** The sample application, to a new open call that asks for no documents. */
    private ObjectNode proposal() {
        LocalDate today = LocalDate.now(clock);
        int year = today.getMonthValue() < APRIL ? today.getYear() - 1 : today.getYear();
        ObjectNode call = example("call.json")
                .put("fiscalYear", year)
                .put("opensAt", year + "-04-01T00:00:00+09:00")
                .put("closesAt", (year + 1) + "-03-31T23:59:59+09:00");
        call.putArray("requiredDocuments");
        HttpResponse<String> draft = caller.post("officer", "/api/subsidy/v1/calls", call.toString());
        String id = draft.headers().firstValue("Location").orElse("").replaceFirst(".*/", "");
        HttpResponse<String> published =
                caller.command("officer", "/api/subsidy/v1/calls/" + id + "/publication", Caller.etag(draft));
        if (published.statusCode() != 200) {
            throw new IllegalStateException(draft.body() + published.body());
        }
        return example("application.json")
                .put("callId", id)
                .put("startsOn", year + "-07-01")
                .put("completesOn", (year + 1) + "-02-26");
    }

    private ObjectNode example(String name) {
        try {
            return (ObjectNode) JSON.readTree(
                    stack.running().folders().examples().resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sleep(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
