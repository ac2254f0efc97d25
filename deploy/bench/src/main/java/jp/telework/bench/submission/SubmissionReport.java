package jp.telework.bench.submission;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import jp.telework.bench.environment.Results;
import jp.telework.bench.measure.ExitCode;
import jp.telework.bench.measure.Latencies;
import jp.telework.bench.measure.Measured;
import jp.telework.bench.measure.Series;
import jp.telework.bench.measure.Table;
import org.jspecify.annotations.Nullable;

/** What came out, with the verdicts. */
final class SubmissionReport {

    static final String POSTGRES = "PostgreSQL";
    static final String SERVICE = "service";
    static final String GATEWAY = "gateway";
    static final String DRIVER = "driver";
    static final List<String> GROUPS = List.of(POSTGRES, SERVICE, GATEWAY, DRIVER);

    private static final int ENOUGH_PAIRS = 3;
    private static final double STORM_AIM_MILLIS = 250;
    private static final double SEEN_MILLIS = 0.8;
    private static final int FAULTS_SHOWN = 5;

    private final Map<Leg, Map<Integer, WayValue>> values = new EnumMap<>(Leg.class);
    private final Table verdicts = new Table("aim", "found: median (min–max)", "wanted", "verdict", "limited by");
    private final StringBuilder raw = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private final ExitCode exitCode = new ExitCode();
    private final double noise;
    private int dropped;

    SubmissionReport(double noise) {
        this.noise = noise;
    }

    void add(Leg leg, int round, WayValue value) {
        values.computeIfAbsent(leg, added -> new TreeMap<>()).put(round, value);
        Measured measured = value.measured();
        String line = String.format(
                Locale.ROOT,
                "  %d %-40s %7.0f/s  CPU µs: PostgreSQL %.0f, service %.0f, gateway %.0f, driver %.0f; others used %.0f %%%s%n",
                round,
                leg.title(),
                value.perSecond(),
                measured.micros(POSTGRES),
                measured.micros(SERVICE),
                measured.micros(GATEWAY),
                measured.micros(DRIVER),
                100 * measured.foreign(),
                value.quiet() ? "" : ": noisy");
        System.out.print(line);
        raw.append(line);
    }

    void dropped() {
        dropped++;
    }

    void stoppedEarly() {
        notes.add("Stopped before all rounds were done: the time was up.");
        exitCode.doubtful();
    }

    void coldStart() {
        notes.add("Not yet warm: the last two runs before the rounds differed by more than 5 %.");
    }

    void fault(String where, String what) {
        exitCode.broken();
        raw.append("  WRONG after ").append(where).append(": ").append(what).append('\n');
    }

    private Map<Integer, WayValue> of(Leg leg) {
        return values.getOrDefault(leg, Map.of());
    }

    private Series series(Leg leg, ToDoubleFunction<WayValue> figure) {
        Series series = new Series();
        of(leg).values().forEach(value -> series.add(figure.applyAsDouble(value)));
        return series;
    }

    /** One value for each round in which both were measured. */
    private Series pairs(Leg one, Leg other, boolean quietOnly, PairFigure figure) {
        Series pairs = new Series();
        of(one).forEach((round, value) -> {
            WayValue second = of(other).get(round);
            if (second != null && (!quietOnly || value.quiet() && second.quiet())) {
                pairs.add(figure.of(value, second));
            }
        });
        return pairs;
    }

    private interface PairFigure {
        double of(WayValue one, WayValue other);
    }

    /** @param wanted the least ratio; NaN when it is only told */
    void judge(String aim, Leg above, Leg below, double wanted) {
        PairFigure ratio = (one, other) -> one.perSecond() / other.perSecond();
        Series quiet = pairs(above, below, true, ratio);
        boolean enough = quiet.count() >= ENOUGH_PAIRS;
        Series used = enough ? quiet : pairs(above, below, false, ratio);
        if (used.count() == 0) {
            verdicts.row(aim, "not measured", "", "–", "");
            exitCode.doubtful();
            return;
        }
        String verdict = "–";
        if (!Double.isNaN(wanted)) {
            boolean met = used.median() >= wanted;
            verdict = (met ? "met" : "MISSED") + (enough ? "" : ", but noisy");
            exitCode.aim(met);
            if (!enough) {
                exitCode.doubtful();
            }
        }
        verdicts.row(
                aim,
                used.text() + " of " + used.count(),
                Double.isNaN(wanted) ? "told" : "≥ " + wanted,
                verdict,
                limit(above, below));
    }

    /** Where the CPU time goes that one has more than the other. */
    private String limit(Leg above, Leg below) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "CPU (machine %.0f %% busy), µs more:",
                100 * series(above, WayValue::busy).median()));
        for (String group : GROUPS) {
            text.append(String.format(
                    Locale.ROOT,
                    " %s %+.0f",
                    group,
                    series(above, value -> value.measured().micros(group)).median()
                            - series(below, value -> value.measured().micros(group))
                                    .median()));
        }
        return text.toString();
    }

    /** @param planted how the fault that was put in must be named, null when none was */
    void judgeStorm(Storm storm, int seconds, Measured measured, List<String> faults, @Nullable String planted) {
        Latencies all = storm.latencies();
        double p99 = all.millis(0.99);
        boolean quiet = measured.foreign() <= noise;
        boolean met = p99 < STORM_AIM_MILLIS;
        exitCode.aim(met);
        if (!quiet) {
            exitCode.doubtful();
        }
        verdicts.row(
                String.format(Locale.ROOT, "p99 of %,d in the last %d s, from when due", all.count(), seconds),
                String.format(
                        Locale.ROOT,
                        "%.0f ms (p50 %.1f, max %.0f; in the dense part p99 %.0f)",
                        p99,
                        all.millis(0.5),
                        all.millis(1),
                        storm.dense().millis(0.99)),
                "< 250 ms",
                (met ? "met" : "MISSED") + (quiet ? "" : ", but noisy"),
                storm.shape(seconds)
                        + String.format(
                                Locale.ROOT,
                                "; CPU µs: PostgreSQL %.0f, service %.0f, gateway %.0f; others used %.0f %%",
                                measured.micros(POSTGRES),
                                measured.micros(SERVICE),
                                measured.micros(GATEWAY),
                                100 * measured.foreign()));
        String found = faults.isEmpty()
                ? storm.summary()
                : faults.size() + " wrong: "
                        + String.join("; ", faults.subList(0, Math.min(FAULTS_SHOWN, faults.size())));
        verdicts.row("none lost, none doubled", found, "none", faults.isEmpty() ? "holds" : "BROKEN", "");
        if (!faults.isEmpty()) {
            exitCode.broken();
        }
        if (planted != null) {
            exitCode.planted(faults.stream().anyMatch(fault -> fault.startsWith(planted)));
        }
    }

    /** Whether the millisecond that was planted shows; this run must not end well either way. */
    void judgePlant() {
        Series more = pairs(Leg.PLANTED_ALONE, Leg.SERVICE_ALONE, false, (one, other) -> one.p50() - other.p50());
        boolean seen = more.median() >= SEEN_MILLIS;
        exitCode.planted(seen);
        verdicts.row(
                "a submission alone, with 1 ms planted",
                more.text() + " ms more",
                "0",
                seen ? "BROKEN" : "NOT SEEN",
                "pg_sleep");
    }

    void describeIndex() {
        Series more = pairs(
                Leg.PGBENCH,
                Leg.PGBENCH_UNSEARCHABLE,
                false,
                (one, other) ->
                        one.measured().micros(POSTGRES) - other.measured().micros(POSTGRES));
        verdicts.row("the search's index for each submission", more.text() + " CPU µs", "told", "–", "PostgreSQL");
    }

    private Table table() {
        Table table = new Table(
                "submissions",
                "per s: median (min–max)",
                "p50 ms",
                "p99 ms",
                "PostgreSQL µs",
                "service µs",
                "gateway µs",
                "driver µs",
                "machine busy");
        values.forEach((leg, rounds) -> table.row(
                leg.title(),
                series(leg, WayValue::perSecond).text(0),
                (leg.isPgbench() ? "mean " : "") + decimal(series(leg, WayValue::p50)),
                leg.isPgbench() ? "" : decimal(series(leg, WayValue::p99)),
                micros(leg, POSTGRES),
                micros(leg, SERVICE),
                micros(leg, GATEWAY),
                micros(leg, DRIVER),
                String.format(
                        Locale.ROOT,
                        "%.0f %%",
                        100 * series(leg, WayValue::busy).median())));
        return table;
    }

    private String notes() {
        return String.format(
                        Locale.ROOT,
                        "Measurements repeated because others used more than %.0f %% of the machine: %d.%n",
                        100 * noise,
                        dropped)
                + String.join("\n", notes);
    }

    String text() {
        return "\nCPU µs are for one submission.\n" + table() + "\n" + verdicts + "\n" + notes() + "\n"
                + exitCode.told();
    }

    Results results(Table machine, boolean quick) {
        return new Results("提出の費用 / What a submission costs", "deploy/bench/submission" + (quick ? " --quick" : ""))
                .table("機械 / Machine", machine)
                .table("目標 / Aims", verdicts)
                .table("1件あたり / For one submission (CPU µs)", table())
                .raw("測った順 / In the order measured", raw.toString())
                .note(notes());
    }

    private static String decimal(Series series) {
        return String.format(Locale.ROOT, "%.2f", series.median());
    }

    private String micros(Leg leg, String group) {
        return String.format(
                Locale.ROOT,
                "%.0f",
                series(leg, value -> value.measured().micros(group)).median());
    }

    int exitCode(boolean invariantsOnly) {
        return exitCode.value(invariantsOnly);
    }
}
