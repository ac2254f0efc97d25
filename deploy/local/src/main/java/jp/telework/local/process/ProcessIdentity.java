package jp.telework.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process id together with the moment when its process began. The operating system hands out ids again; two
 * processes with the same id never began at the same moment, so only our own process is ever ended.
 */
public record ProcessIdentity(long pid, String began) {

    private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");
    private static final int STARTTIME_AFTER_NAME = 19;

    static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), beginning(process).orElse("unknown"));
    }

    /** The process, if it still runs and is the same one. */
    public Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid).filter(ProcessIdentity::isRunning).filter(process -> beginning(process)
                .equals(Optional.of(began)));
    }

    /**
     * Whether the process still does something. One that ended stays listed until its parent asks for its exit code,
     * and the parent of an orphan may be slow to ask.
     */
    static boolean isRunning(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        Path stat = stat(process);
        try {
            return !Files.isReadable(stat) || !hasEnded(Files.readString(stat));
        } catch (IOException e) {
            return process.isAlive();
        }
    }

    /** Field 3 of /proc/PID/stat is the state: Z for a zombie, X for dead. */
    static boolean hasEnded(String stat) {
        return stat.substring(stat.lastIndexOf(')') + 1).trim().matches("(?s)[ZX] .*");
    }

    private static Optional<String> beginning(ProcessHandle process) {
        Path stat = stat(process);
        if (!Files.isReadable(stat) || !Files.isReadable(BOOT_ID)) {
            return process.info().startInstant().map(instant -> "at " + instant.toEpochMilli());
        }
        try {
            // Ticks since boot do not move when the clock is set, unlike the start instant that Java derives.
            return Optional.of("tick " + startTicks(Files.readString(stat)) + " of boot "
                    + Files.readString(BOOT_ID).trim());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Path stat(ProcessHandle process) {
        return Path.of("/proc", Long.toString(process.pid()), "stat");
    }

    /** Field 22 of /proc/PID/stat; the second field is a name in parentheses that may hold anything. */
    static String startTicks(String stat) {
        String afterName = stat.substring(stat.lastIndexOf(')') + 1).trim();
        return afterName.split(" ")[STARTTIME_AFTER_NAME];
    }
}
