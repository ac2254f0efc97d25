package jp.telework.local.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import jp.telework.local.Folders;
import jp.telework.local.Notice;
import jp.telework.local.Progress;

/** Writes to the terminal and, so that a detached stack can be asked later, to {@code stack.log}. */
final class Terminal implements Progress {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private final Path log;

    Terminal(Folders folders) {
        Folders.create(folders.logs());
        this.log = folders.logs().resolve("stack.log");
    }

    static void print(Notice notice) {
        OUT.println(notice.japanese());
        OUT.println(notice.english());
    }

    static void print(String line) {
        OUT.println(line);
    }

    static void printFailure(Notice notice) {
        ERR.println(notice.japanese());
        ERR.println(notice.english());
    }

    @Override
    public void say(Notice notice) {
        print(notice);
        note(notice.japanese() + " / " + notice.english());
    }

    @Override
    public void finished(String step, Duration took, String detail) {
        String line = String.format(Locale.ROOT, "  %-18s %6.1f s   %s", step, took.toMillis() / 1000.0, detail);
        say(line);
    }

    void say(String line) {
        print(line);
        note(line);
    }

    void fail(Notice notice) {
        printFailure(notice);
        note(notice.japanese() + " / " + notice.english());
    }

    /** Lets go of the caller's terminal or pipe; from now on only the log hears. */
    void detach() {
        try {
            // Closing a standard stream replaces it by the null device, so that later writes do no harm.
            new FileOutputStream(FileDescriptor.out).close();
            new FileOutputStream(FileDescriptor.err).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void note(String line) {
        try {
            String dated = Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + line + "\n";
            Files.writeString(log, dated, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            ERR.println("stack.log: " + e.getMessage());
        }
    }
}
