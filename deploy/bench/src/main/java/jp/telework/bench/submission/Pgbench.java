package jp.telework.bench.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.telework.bench.environment.BenchStack;
import jp.telework.local.Component;
import jp.telework.local.postgres.Databases;

/** Runs a script: statements with hardly anything in front of them. */
final class Pgbench {

    /** What pgbench says of a run. */
    record Run(double perSecond, double averageMillis) {}

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");
    private static final Pattern AVERAGE = Pattern.compile("latency average = ([0-9.]+) ms");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: ([0-9]+)");
    private static final int LONGEST_MINUTES = 5;
    private static final int TWO_THREADS = 8;

    private final BenchStack stack;
    private final Path program;

    Pgbench(BenchStack stack, Path program) {
        this.stack = stack;
        this.program = program;
    }

    /** @param count of operations in all, a multiple of the clients */
    Run run(Script script, int clients, int count) {
        int each = count / clients;
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-n",
                "-M",
                "prepared",
                "-h",
                "127.0.0.1",
                "-U",
                "subsidy",
                "-p",
                Integer.toString(stack.running().ports().of(Component.POSTGRES)),
                "-c",
                Integer.toString(clients),
                "-j",
                clients >= TWO_THREADS ? "2" : "1",
                "-t",
                Integer.toString(each),
                "-f",
                file(script).toString()));
        command.addAll(script.definitions(Drafts.FIRST, each));
        command.add("subsidy");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", Databases.servicePassword(Component.SUBSIDY));
        String said = said(builder);
        return new Run(number(RATE, said), number(AVERAGE, said));
    }

    /** Left for the reader among the data. */
    private Path file(Script script) {
        Path file = stack.running().folders().logs().resolve(script.name());
        try {
            return Files.writeString(file, script.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(ProcessBuilder builder) {
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("pgbench failed:\n" + said);
            }
            Matcher failed = FAILED.matcher(said);
            if (failed.find() && !"0".equals(failed.group(1))) {
                throw new IllegalStateException("pgbench had failed transactions:\n" + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double number(Pattern pattern, String said) {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.find()) {
            throw new IllegalStateException(String.format(Locale.ROOT, "pgbench did not say %s:%n%s", pattern, said));
        }
        return Double.parseDouble(Objects.requireNonNull(matcher.group(1)));
    }
}
