package jp.telework.bench.soak;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.telework.bench.environment.Results;
import jp.telework.bench.measure.ExitCode;
import jp.telework.bench.measure.Table;

/** What grew, and what did not. */
final class SoakReport {

    private final Map<String, Map<Gauge, Growth>> processes = new LinkedHashMap<>();
    private final Plant plant;

    SoakReport(Plant plant) {
        this.plant = plant;
    }

    void add(WatchedProcess process, double seconds) {
        Map<Gauge, Growth> growths = processes.computeIfAbsent(process.name(), name -> new EnumMap<>(Gauge.class));
        process.read().forEach((gauge, value) -> growths.computeIfAbsent(gauge, name -> new Growth())
                .add(seconds, value));
    }

    /** {@code subsidy-service: open files}. */
    List<String> leaks() {
        List<String> leaks = new ArrayList<>();
        processes.forEach((process, growths) -> growths.forEach((gauge, growth) -> {
            if (growth.isLeak(gauge)) {
                leaks.add(process + ": " + gauge.title());
            }
        }));
        return leaks;
    }

    Table table() {
        Table table = new Table(
                "process", "gauge", "first", "level", "last", "growth in the second half", "allowed", "verdict");
        processes.forEach((process, growths) -> growths.forEach((gauge, growth) -> table.row(
                process,
                gauge.title(),
                number(gauge.shown(growth.first())),
                number(gauge.shown(growth.level())),
                number(gauge.shown(growth.last())),
                number(gauge.shown(growth.inSecondHalf())),
                number(gauge.shown(gauge.allowed(growth.level()))),
                verdict(gauge, growth))));
        return table;
    }

    private static String verdict(Gauge gauge, Growth growth) {
        if (!growth.isKnown()) {
            return "TOO FEW VALUES";
        }
        return growth.isLeak(gauge) ? "GROWS" : "flat";
    }

    private boolean isKnown() {
        return processes.values().stream()
                .flatMap(growths -> growths.values().stream())
                .allMatch(Growth::isKnown);
    }

    static Table operations(Driver driver, int seconds) {
        Table table = new Table("operation", "sent", "per second");
        driver.counts()
                .forEach((name, count) -> table.row(
                        name, Long.toString(count), String.format(Locale.ROOT, "%.1f", count / (double) seconds)));
        return table;
    }

    ExitCode judge(Driver driver) {
        ExitCode exitCode = new ExitCode();
        if (plant != Plant.NONE) {
            exitCode.planted(leaks().stream()
                    .anyMatch(leak -> leak.endsWith(": " + plant.gauge().title())));
        }
        if (!leaks().isEmpty() || driver.wrong() > 0 || !isKnown()) {
            exitCode.broken();
        }
        return exitCode;
    }

    Results results(Table machine, Driver driver, SoakOptions options, int seconds, ExitCode exitCode) {
        return new Results("長く動かす / Soak", "deploy/bench/soak")
                .table("機械 / Machine", machine)
                .note(String.format(
                        Locale.ROOT,
                        "%d s, asked for %d requests a second, sent %.0f; %d answers were not as they should be. %s",
                        seconds,
                        options.rate(),
                        driver.sent() / (double) seconds,
                        driver.wrong(),
                        exitCode.told()))
                .table("増えたか / Growth", table())
                .table("操作 / Operations", operations(driver, seconds));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
