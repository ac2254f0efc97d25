package jp.telework.bench.lists;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.telework.bench.environment.LogTail;

/** The plans that the server logged while something was read. */
final class PlanLog {

    /** What the requests needed together. */
    record Plans(Set<String> scannedTables, long blocks, long readBlocks, double millis) {}

    private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+)");
    private static final Pattern PLAN = Pattern.compile("duration: (?=[0-9.]+ ms  plan:)");
    private static final Pattern OF_A_LIST = Pattern.compile("\\b(?:application|grant_case|search_entry)\\b");
    private static final Pattern BUFFERS = Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");

    private final Path log;

    PlanLog(Path log) {
        this.log = log;
    }

    Plans during(Runnable reading) {
        long before = log.toFile().length();
        reading.run();
        return parse(LogTail.since(log, before));
    }

    /** Of the service's housekeeping, which runs at times of its own, nothing is counted. */
    static Plans parse(String logged) {
        Set<String> scanned = new TreeSet<>();
        long hit = 0;
        long read = 0;
        double millis = 0;
        for (String plan : PLAN.split(logged)) {
            if (!plan.contains(" ms  plan:") || !OF_A_LIST.matcher(plan).find()) {
                continue;
            }
            Matcher scan = SCAN.matcher(plan);
            while (scan.find()) {
                scanned.add(scan.group(1));
            }
            // The first is that of the root, which counts what is below.
            Matcher buffers = BUFFERS.matcher(plan);
            if (buffers.find()) {
                hit += number(buffers.group(1));
                read += number(buffers.group(2));
            }
            millis += Double.parseDouble(plan.substring(0, plan.indexOf(' ')));
        }
        return new Plans(scanned, hit + read, read, millis);
    }

    private static long number(@org.jspecify.annotations.Nullable String text) {
        return text == null ? 0 : Long.parseLong(text);
    }
}
