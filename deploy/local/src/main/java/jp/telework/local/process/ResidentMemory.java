package jp.telework.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Resident memory in bytes. A page that several processes map is shared out among them (Linux: PSS), because each of
 * PostgreSQL's processes maps the same buffers; where the system does not tell, every process counts it.
 */
public final class ResidentMemory {

    private static final long KIBIBYTE = 1024;

    private ResidentMemory() {}

    /** The process with everything that it started. */
    public static long ofTree(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(one -> ofOne(one.pid()))
                .sum();
    }

    /** Zero for a process that has just ended. */
    public static long ofOne(long pid) {
        Path proc = Path.of("/proc", Long.toString(pid));
        OptionalLong share = field("Pss:", proc.resolve("smaps_rollup"));
        OptionalLong known = share.isPresent() ? share : field("VmRSS:", proc.resolve("status"));
        return known.orElseGet(() -> askPs(pid));
    }

    private static OptionalLong field(String name, Path file) {
        try {
            return Files.isReadable(file) ? fieldIn(name, Files.readString(file)) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    static OptionalLong fieldIn(String name, String content) {
        return content.lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> kibibytes(line.substring(name.length())))
                .findFirst();
    }

    private static long askPs(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answer.isBlank() ? 0 : kibibytes(answer);
        } catch (IOException e) {
            return 0;
        }
    }

    private static long kibibytes(String text) {
        return Long.parseLong(text.replaceAll("\\D", "")) * KIBIBYTE;
    }
}
