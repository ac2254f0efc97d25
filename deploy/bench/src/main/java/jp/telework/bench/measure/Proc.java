package jp.telework.bench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * CPU time as the kernel counts it in /proc. Of a process with one thread, as PostgreSQL's are, to the nanosecond;
 * otherwise in steps of 10 ms.
 */
final class Proc {

    private static final Path ROOT = Path.of("/proc");
    private static final long NANOS_OF_TICK = 10_000_000;
    /** Fields of /proc/PID/stat after the name in brackets. */
    private static final int PARENT = 1;

    private static final int USER = 11;
    private static final int CHILDREN_SYSTEM = 14;

    /** /proc/stat: idle and waiting for a disk; the fields after STEAL are counted in others already. */
    private static final int IDLE = 3;

    private static final int WAITING = 4;
    private static final int STEAL = 7;

    private Proc() {}

    static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Busy time of all processors, for all processes. */
    static long busyNanos() {
        String[] fields = lines(ROOT.resolve("stat")).get(0).split(" +");
        long ticks = 0;
        for (int i = 0; i <= STEAL; i++) {
            ticks += i == IDLE || i == WAITING ? 0 : Long.parseLong(fields[i + 1]);
        }
        return ticks * NANOS_OF_TICK;
    }

    /** What a process and its descendants used, those that ended included. */
    static long treeNanos(long root) {
        Map<Long, List<Long>> children = children();
        Deque<Long> open = new ArrayDeque<>(List.of(root));
        long nanos = 0;
        while (!open.isEmpty()) {
            long pid = open.pop();
            nanos += nanos(pid);
            open.addAll(children.getOrDefault(pid, List.of()));
        }
        return nanos;
    }

    private static Map<Long, List<Long>> children() {
        Map<Long, List<Long>> children = new HashMap<>();
        try (Stream<Path> entries = Files.list(ROOT)) {
            entries.filter(entry ->
                            Character.isDigit(entry.getFileName().toString().charAt(0)))
                    .forEach(entry -> {
                        String[] fields = stat(entry);
                        if (fields.length > 0) {
                            children.computeIfAbsent(Long.parseLong(fields[PARENT]), parent -> new ArrayList<>())
                                    .add(Long.parseLong(entry.getFileName().toString()));
                        }
                    });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return children;
    }

    /** Of the process itself and of its children that ended. */
    private static long nanos(long pid) {
        Path process = ROOT.resolve(Long.toString(pid));
        String[] fields = stat(process);
        if (fields.length == 0) {
            return 0; // it has just ended
        }
        long own = (number(fields, USER) + number(fields, USER + 1)) * NANOS_OF_TICK;
        long ended = (number(fields, CHILDREN_SYSTEM - 1) + number(fields, CHILDREN_SYSTEM)) * NANOS_OF_TICK;
        List<String> exact = "1".equals(fields[CHILDREN_SYSTEM + 3]) ? lines(process.resolve("schedstat")) : List.of();
        return ended + (exact.isEmpty() ? own : Long.parseLong(exact.get(0).split(" ")[0]));
    }

    private static long number(String[] fields, int index) {
        return Long.parseLong(fields[index]);
    }

    private static String[] stat(Path process) {
        List<String> lines = lines(process.resolve("stat"));
        if (lines.isEmpty()) {
            return new String[0];
        }
        String line = lines.get(0);
        return line.substring(line.lastIndexOf(')') + 2).split(" ");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return List.of();
        }
    }
}
