package jp.telework.bench.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.telework.bench.environment.Results;
import jp.telework.bench.measure.ExitCode;
import jp.telework.bench.measure.Measured;
import jp.telework.bench.measure.Series;
import jp.telework.bench.measure.Table;

/** What came out, with the verdicts. */
final class ListReport {

    static final String POSTGRES = "PostgreSQL";
    static final String SERVICE = "service";
    static final int PAGES_EXPLAINED = 10;

    private static final int ENOUGH_PAIRS = 3;
    private static final double SAME_WORK = 1.15;
    private static final double P99_AIM_MILLIS = 100;
    /** With fewer rows than these a table is rightly read as a whole. */
    private static final int ROWS_WORTH_AN_INDEX = 10_000;

    /** One list: for each size what a page cost in each round, and the slow end of the latency. */
    private static final class Line {
        final Map<Integer, Series> micros = new TreeMap<>();
        final Map<Integer, Series> median = new TreeMap<>();
        final Map<Integer, Series> p99 = new TreeMap<>();
        final Series service = new Series();
        final Series ratio = new Series();
        final Series quietRatio = new Series();
        final Map<Integer, PlanLog.Plans> plans = new HashMap<>();

        boolean isQuiet() {
            return quietRatio.count() >= ENOUGH_PAIRS;
        }

        Series judged() {
            return isQuiet() ? quietRatio : ratio;
        }
    }

    private final List<Integer> sizes;
    private final Map<ListOperation, Line> lines = new LinkedHashMap<>();
    private final double noise;
    private final List<String> notes = new ArrayList<>();
    private boolean stoppedEarly;
    private boolean planted;
    private int dropped;

    ListReport(List<Integer> sizes, double noise) {
        this.sizes = sizes;
        this.noise = noise;
    }

    private Line line(ListOperation operation) {
        return lines.computeIfAbsent(operation, added -> new Line());
    }

    void add(ListOperation operation, Map<Integer, Measured> measured, boolean quiet) {
        Line line = line(operation);
        measured.forEach((size, result) -> {
            series(line.micros, size).add(result.micros(POSTGRES));
            series(line.median, size).add(result.latencies().millis(0.5));
            series(line.p99, size).add(result.latencies().millis(0.99));
        });
        Measured large = Objects.requireNonNull(measured.get(largest()));
        line.service.add(large.micros(SERVICE + " " + largest()));
        double ratio = large.micros(POSTGRES)
                / Objects.requireNonNull(measured.get(sizes.get(0))).micros(POSTGRES);
        line.ratio.add(ratio);
        if (quiet) {
            line.quietRatio.add(ratio);
        }
    }

    private static Series series(Map<Integer, Series> all, int size) {
        return all.computeIfAbsent(size, added -> new Series());
    }

    void dropped() {
        dropped++;
    }

    void stoppedEarly() {
        stoppedEarly = true;
        notes.add("Stopped before all rounds were done: the time was up.");
    }

    /** Whether the lists without their indexes were found to read whole tables. */
    void judgePlant() {
        planted = true;
    }

    void planned(ListOperation operation, int size, PlanLog.Plans plans) {
        line(operation).plans.put(size, plans);
    }

    private int largest() {
        return sizes.get(sizes.size() - 1);
    }

    private boolean isMet(ListOperation operation, Line line) {
        boolean slow = operation.isSearch() && series(line.p99, largest()).median() > P99_AIM_MILLIS;
        return Double.isNaN(operation.aim()) || line.judged().median() <= operation.aim() && !slow;
    }

    private String verdict(ListOperation operation, Line line) {
        if (!scanned(line).isEmpty()) {
            return "BROKEN";
        }
        if (Double.isNaN(operation.aim())) {
            return "told";
        }
        return (isMet(operation, line) ? "met" : "MISSED") + (line.isQuiet() ? "" : ", noisy");
    }

    /** The tables that were read as a whole where there are so many rows that none may be. */
    private String scanned(Line line) {
        return line.plans.entrySet().stream()
                .filter(plans -> plans.getKey() >= ROWS_WORTH_AN_INDEX)
                .flatMap(plans -> plans.getValue().scannedTables().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private ExitCode outcome() {
        ExitCode outcome = new ExitCode();
        lines.forEach((operation, line) -> {
            if (!scanned(line).isEmpty()) {
                outcome.broken();
            }
            outcome.aim(isMet(operation, line));
            if (!line.isQuiet()) {
                outcome.doubtful();
            }
        });
        if (stoppedEarly) {
            outcome.doubtful();
        }
        if (planted) {
            outcome.planted(
                    lines.values().stream().noneMatch(line -> scanned(line).isEmpty()));
        }
        return outcome;
    }

    int exitCode(boolean invariantsOnly) {
        return outcome().value(invariantsOnly);
    }

    private Table table() {
        List<String> heads = new ArrayList<>(List.of("page of 20"));
        sizes.forEach(size -> heads.add("CPU µs " + thousands(size)));
        heads.addAll(List.of(
                "ratio (min–max)",
                "aim",
                "verdict",
                "database ms",
                "API p50 ms",
                "API p99 ms",
                "service µs",
                "blocks",
                "limited by"));
        Table table = new Table(heads.toArray(String[]::new));
        lines.forEach((operation, line) -> {
            List<String> cells = new ArrayList<>(List.of(operation.name()));
            sizes.forEach(size -> cells.add(number(series(line.micros, size).median())));
            cells.addAll(List.of(
                    line.judged().text(),
                    Double.isNaN(operation.aim()) ? "–" : "≤ " + operation.aim(),
                    verdict(operation, line),
                    planned(line, plans -> decimal(plans.millis() / PAGES_EXPLAINED, 2)),
                    decimal(series(line.median, largest()).median(), 1),
                    decimal(series(line.p99, largest()).median(), 1),
                    number(line.service.median()),
                    planned(line, plans -> Long.toString(plans.blocks() / PAGES_EXPLAINED)),
                    limit(line)));
            table.row(cells.toArray(String[]::new));
        });
        return table;
    }

    private interface PlanFigure {
        String of(PlanLog.Plans plans);
    }

    /** From the smallest to the largest size. */
    private String planned(Line line, PlanFigure figure) {
        return sizes.stream()
                .map(line.plans::get)
                .map(plans -> plans == null ? "–" : figure.of(plans))
                .collect(Collectors.joining(" → "));
    }

    private String limit(Line line) {
        String scanned = scanned(line);
        if (!scanned.isEmpty()) {
            return "reading all of " + scanned;
        }
        PlanLog.Plans small = line.plans.get(sizes.get(0));
        PlanLog.Plans large = line.plans.get(largest());
        if (small == null || large == null || line.judged().median() < SAME_WORK) {
            return "the same work at any size";
        }
        if (large.blocks() > 1.3 * small.blocks()) {
            return "more blocks";
        }
        if (large.readBlocks() > small.readBlocks()) {
            return "blocks not in shared_buffers";
        }
        return large.millis() > SAME_WORK * small.millis()
                ? "deeper indexes, colder caches"
                : "not the plans' execution: planning";
    }

    private String raw() {
        StringBuilder text = new StringBuilder("Database CPU µs per page in each round: ")
                .append(sizes.stream().map(ListReport::thousands).collect(Collectors.joining(" / ")))
                .append('\n');
        lines.forEach((operation, line) -> text.append("  ")
                .append(operation.name())
                .append(": ")
                .append(rounds(line))
                .append('\n'));
        return text.toString();
    }

    private String rounds(Line line) {
        List<String> rounds = new ArrayList<>();
        for (int i = 0; i < line.ratio.count(); i++) {
            int round = i;
            rounds.add(line.micros.values().stream()
                    .map(series -> number(series.values().get(round)))
                    .collect(Collectors.joining("/")));
        }
        return String.join(", ", rounds);
    }

    private String notes() {
        String repeated = String.format(
                Locale.ROOT,
                "Measurements repeated because others used more than %.0f %% of the machine: %d.%n",
                100 * noise,
                dropped);
        return repeated + String.join("\n", notes);
    }

    String text() {
        return "\n" + raw() + "\n" + table() + "\n" + notes() + "\n" + outcome().told();
    }

    Results results(Table machine, boolean quick) {
        return new Results("一覧の費用 / What a page of a list costs", "deploy/bench/lists" + (quick ? " --quick" : ""))
                .table("機械 / Machine", machine)
                .table("一覧 / Lists", table())
                .raw("測った順 / In the order measured", raw())
                .note(notes())
                .note(outcome().told());
    }

    private static String thousands(int size) {
        return String.format(Locale.ROOT, "%,d", size);
    }

    private static String number(double value) {
        return decimal(value, 0);
    }

    private static String decimal(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
