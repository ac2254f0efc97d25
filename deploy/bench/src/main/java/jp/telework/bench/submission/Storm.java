package jp.telework.bench.submission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import jp.telework.bench.http.Exchange;
import jp.telework.bench.measure.Latencies;

/**
 * The last minute before a deadline: as many senders as there are municipalities, half of them in the last ten seconds.
 * What each was told is kept, to be compared with what the database holds.
 */
final class Storm {

    private static final Pattern RECEIPT = Pattern.compile("\"receiptNumber\":\"([^\"]+)\"");
    private static final int DENSE_PART = 6;
    private static final int OK = 200;
    private static final long NANOS_OF_SECOND = 1_000_000_000L;

    private final IntFunction<UUID> ids;
    private final long[] due;
    private final long denseFrom;
    private final Latencies all;
    private final Latencies dense;
    private final Map<UUID, String> receipts = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int repeated;

    /** @param ids of the drafts, by their numbers */
    Storm(IntFunction<UUID> ids, int submissions, int seconds) {
        this.ids = ids;
        long end = seconds * NANOS_OF_SECOND;
        this.denseFrom = end - end / DENSE_PART;
        Random random = new Random(1);
        this.due = LongStream.concat(
                        random.longs(submissions - submissions / 2, 0, denseFrom),
                        random.longs(submissions / 2, denseFrom, end))
                .sorted()
                .toArray();
        this.all = new Latencies(submissions);
        this.dense = new Latencies(submissions);
    }

    /** Returns when the last one was answered. */
    Latencies run(Submitter submitter, int connections) {
        submitter.openLoop(connections, due, this::answered);
        return all;
    }

    synchronized void answered(int index, boolean again, Exchange answer, long nanos) {
        UUID id = ids.apply(index);
        String receipt = receipt(answer);
        if (again) {
            repeated++;
            if (!receipt.equals(receipts.get(id))) {
                wrong.add(id + " was confirmed as " + receipts.get(id) + ", then as " + receipt);
            }
            return;
        }
        all.add(nanos);
        if (due[index] >= denseFrom) {
            dense.add(nanos);
        }
        if (receipt.isEmpty()) {
            wrong.add(id + " was answered with " + answer.status());
        } else {
            receipts.put(id, receipt);
        }
    }

    private static String receipt(Exchange answer) {
        Matcher receipt = RECEIPT.matcher(answer.body());
        return answer.status() == OK && receipt.find() ? receipt.group(1) : "";
    }

    /**
     * Compares what the senders were told with what the database holds; empty when nothing was lost, doubled or confirmed
     * under another number.
     */
    synchronized List<String> differences(Map<UUID, String> stored) {
        List<String> differences = new ArrayList<>(wrong);
        receipts.forEach((id, receipt) -> {
            String found = stored.get(id);
            if (found == null) {
                differences.add("LOST: " + id + " was confirmed as " + receipt + " and is not there");
            } else if (!found.equals(receipt)) {
                differences.add("DOUBLED: " + id + " was confirmed as " + receipt + " and is there as " + found);
            }
        });
        stored.keySet().stream()
                .filter(id -> !receipts.containsKey(id))
                .forEach(id -> differences.add("UNCONFIRMED: " + id + " is there, and its sender does not know"));
        long numbers = receipts.values().stream().distinct().count();
        if (numbers != receipts.size()) {
            differences.add("DOUBLED: " + receipts.size() + " confirmations have " + numbers + " numbers");
        }
        return differences;
    }

    Latencies latencies() {
        return all;
    }

    Latencies dense() {
        return dense;
    }

    /** {@code 1,700 confirmed, 85 of them twice with the same number}. */
    synchronized String summary() {
        return String.format(
                Locale.ROOT, "%,d confirmed, %d of them asked again with the same answer", receipts.size(), repeated);
    }

    /** {@code 17/s, then 85/s for 10 s}. */
    String shape(int seconds) {
        long early = Arrays.stream(due).filter(time -> time < denseFrom).count();
        double denseSeconds = seconds / (double) DENSE_PART;
        return String.format(
                Locale.ROOT,
                "%.0f/s for %.0f s, then %.0f/s for %.0f s",
                early / (seconds - denseSeconds),
                seconds - denseSeconds,
                (due.length - early) / denseSeconds,
                denseSeconds);
    }
}
