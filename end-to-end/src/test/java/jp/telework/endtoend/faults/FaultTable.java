package jp.telework.endtoend.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of each fault, for people. */
final class FaultTable {

    private static final String LINE = "%-20s %-6s %8s %8s %8s %9s  %s%n";

    private final List<String> lines = new ArrayList<>();

    void add(Fault fault, Load load, long healedMillis, List<String> notes, boolean survived) {
        Map<String, Long> counts = load.tally().counts();
        long requests = counts.values().stream().mapToLong(Long::longValue).sum();
        String refused = counts.entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("2"))
                .map(entry -> entry.getValue() + " × " + entry.getKey())
                .collect(Collectors.joining(", "));
        List<String> remarks = new ArrayList<>(notes);
        if (!refused.isEmpty()) {
            remarks.add(0, refused);
        }
        String line = String.format(
                LINE,
                fault.name(),
                survived ? "ok" : "FAILED",
                healedMillis < 0 ? "never" : String.format("%.1f s", healedMillis / 1000.0),
                fault.healsWithin().toSeconds() + " s",
                requests,
                load.receipts().size(),
                String.format("(slowest %.1f s) ", load.tally().slowest().toMillis() / 1000.0)
                        + String.join("; ", remarks));
        lines.add(line);
        System.out.print(line);
    }

    @Override
    public String toString() {
        return String.format(LINE, "fault", "", "healed", "limit", "requests", "receipts", "what clients saw")
                + String.join("", lines);
    }
}
