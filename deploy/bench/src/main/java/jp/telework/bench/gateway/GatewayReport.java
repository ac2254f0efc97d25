package jp.telework.bench.gateway;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.telework.bench.environment.Machine;
import jp.telework.bench.environment.Results;
import jp.telework.bench.measure.ExitCode;
import jp.telework.bench.measure.Measured;
import jp.telework.bench.measure.Series;
import jp.telework.bench.measure.Table;

/** Figures by way, the ratios that are judged, and the verdict. */
final class GatewayReport {

    private static final double KIB_OF_MIB = 1024;
    private static final double LEAST_RATE = 0.5;
    private static final double MOST_CPU = 5;
    private static final double MOST_P50 = 0.5;
    private static final double MOST_P99 = 3;
    /** Megabytes that the last third of the looks may be above the first. */
    private static final double MOST_GROWTH = 8;

    private static final double MEDIAN = 0.5;
    private static final double LAST_PERCENT = 0.99;

    private final Options options;
    private final Table machine;
    private final Map<Way, Series> maximum = new EnumMap<>(Way.class);
    private final Map<Way, Series> p50 = new EnumMap<>(Way.class);
    private final Map<Way, Series> burst = new EnumMap<>(Way.class);
    private final Map<Way, Series> p99 = new EnumMap<>(Way.class);
    private final Map<Way, Series> micros = new EnumMap<>(Way.class);
    private final Map<Way, Series> rate = new EnumMap<>(Way.class);
    private final List<Long> memory = new ArrayList<>();
    private final List<String> raw = new ArrayList<>();
    private final ExitCode exitCode = new ExitCode();
    private int dropped;
    private int noisy;
    private long nginxKib;
    private String failures = "none";

    /** @param jdk that runs the gateways */
    GatewayReport(Options options, String jdk) {
        this.options = options;
        this.machine = Machine.facts(options.repository());
        machine.row("JDK of the gateways", jdk + ", -Xmx224m, serial collector, no JAVA_TOOL_OPTIONS");
        machine.row("driver", "h2load, " + Options.CONNECTIONS + " connections, one thread");
    }

    void addFixed(Way way, Measured measured) {
        add(p50, way, measured.latencies().millis(MEDIAN));
        add(p99, way, measured.latencies().millis(LAST_PERCENT));
        add(micros, way, measured.micros(way.title()));
        // Starting h2load and reading its log are not part of the time.
        double perSecond = (double) measured.latencies().count() / options.seconds();
        add(rate, way, perSecond);
        raw.add(line("fixed", way, measured, perSecond));
    }

    void addBurst(Way way, Measured measured) {
        add(burst, way, measured.latencies().millis(MEDIAN));
        raw.add(line("burst", way, measured, (double) measured.latencies().count() / options.shortSeconds()));
    }

    void addMaximum(Way way, Measured measured) {
        double perSecond = (double) measured.latencies().count() / options.shortSeconds();
        add(maximum, way, perSecond);
        raw.add(line("maximum", way, measured, perSecond));
    }

    void addMemory(long kib) {
        memory.add(kib);
    }

    void residentOfNginx(long kib) {
        nginxKib = kib;
    }

    void dropped() {
        dropped++;
    }

    void noisy() {
        noisy++;
    }

    /** Every answer must be 200, however many are asked for. */
    void failures(Map<String, Long> found) {
        failures = found.isEmpty() ? "none" : found.toString();
        if (!found.isEmpty()) {
            exitCode.broken();
        }
    }

    int exitCode() {
        return exitCode.value(options.quick());
    }

    String text() {
        return figures() + "\n" + verdict() + "\n" + exitCode.told() + " " + noise();
    }

    Results results() {
        return new Results("ゲートウェイの費用 / What the gateway costs", "deploy/bench/gateway")
                .table("機械 / Machine", machine)
                .table("値 / Figures", figures())
                .table("目標 / Aims", verdict())
                .note(noise())
                .note("どこで時間がかかるかは ../README.md。 What limits the figures is told in the README.")
                .raw("生の値 / Raw values", String.join("\n", raw))
                .raw(
                        "メモリー / Memory of the gateway, MiB",
                        memory.stream()
                                .map(kib -> number(kib / KIB_OF_MIB, 1))
                                .toList()
                                .toString());
    }

    private Table figures() {
        Table table = new Table(
                "", "max/s", "rate/s", "p50 ms", "p99 ms", "CPU µs", "p50 of 32 at once", "max ÷ nginx", "CPU ÷ nginx");
        for (Way way : Way.values()) {
            table.row(
                    way.title(),
                    get(maximum, way).text(0),
                    get(rate, way).text(0),
                    get(p50, way).text(2),
                    get(p99, way).text(2),
                    get(micros, way).text(0),
                    get(burst, way).text(2),
                    pairs(maximum, way, true).text(2),
                    pairs(micros, way, true).text(1));
        }
        return table;
    }

    private Table verdict() {
        Table table = new Table("", "measured", "aim", "");
        aim(table, "maximum ÷ nginx", pairs(maximum, Way.GATEWAY, true), "≥ ", LEAST_RATE);
        aim(table, "CPU at the fixed rate ÷ nginx", pairs(micros, Way.GATEWAY, true), "≤ ", MOST_CPU);
        aim(table, "p50 above nginx, ms", pairs(p50, Way.GATEWAY, false), "≤ ", MOST_P50);
        aim(table, "p99 above nginx, ms", pairs(p99, Way.GATEWAY, false), "≤ ", MOST_P99);
        aim(table, "growth of memory, MiB", growth(), "≤ ", MOST_GROWTH);
        if (noisy > 0) {
            exitCode.doubtful();
        }
        return table;
    }

    private void aim(Table table, String what, Series measured, String sign, double bound) {
        boolean met = sign.startsWith("≥") ? measured.median() >= bound : measured.median() <= bound;
        exitCode.aim(met);
        table.row(what, measured.text(2), sign + bound, met ? "met" : "MISSED");
    }

    private Series growth() {
        int third = memory.size() / 3;
        Series growth = new Series();
        growth.add((mean(memory.subList(memory.size() - third, memory.size())) - mean(memory.subList(0, third)))
                / KIB_OF_MIB);
        return growth;
    }

    private static double mean(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).average().orElse(Double.NaN);
    }

    /** Of each round what this way has to nginx's, as a ratio or a difference. */
    private static Series pairs(Map<Way, Series> measured, Way way, boolean ratio) {
        List<Double> ours = get(measured, way).values();
        List<Double> nginx = get(measured, Way.NGINX).values();
        Series pairs = new Series();
        for (int i = 0; i < Math.min(ours.size(), nginx.size()); i++) {
            pairs.add(ratio ? ours.get(i) / nginx.get(i) : ours.get(i) - nginx.get(i));
        }
        return pairs;
    }

    private String noise() {
        return "Answers other than 200: " + failures + ". Measurements repeated because others used the machine: "
                + dropped + "; still noisy: " + noisy
                + ". Resident: gateway "
                + number(memory.isEmpty() ? Double.NaN : memory.get(memory.size() - 1) / KIB_OF_MIB, 0) + " MiB, nginx "
                + number(nginxKib / KIB_OF_MIB, 0) + " MiB (its first process).";
    }

    private static String line(String kind, Way way, Measured measured, double perSecond) {
        return String.format(
                Locale.ROOT,
                "%-8s %-26s %8.0f/s  p50 %6.3f  p99 %7.3f ms  CPU %6.1f µs  driver %5.1f µs  foreign %4.1f %%",
                kind,
                way.title(),
                perSecond,
                measured.latencies().millis(MEDIAN),
                measured.latencies().millis(LAST_PERCENT),
                measured.micros(way.title()),
                measured.micros("driver"),
                100 * measured.foreign());
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private static void add(Map<Way, Series> to, Way way, double value) {
        to.computeIfAbsent(way, unused -> new Series()).add(value);
    }

    private static Series get(Map<Way, Series> from, Way way) {
        return from.getOrDefault(way, new Series());
    }
}
