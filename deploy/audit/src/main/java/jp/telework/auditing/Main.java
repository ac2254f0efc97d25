package jp.telework.auditing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import jp.telework.kernel.audit.AuditSeal;
import jp.telework.kernel.audit.Trail;
import jp.telework.kernel.audit.TrailCheck;
import jp.telework.kernel.audit.TrailReport;
import org.jspecify.annotations.Nullable;

/** {@code verify} checks a trail, {@code export} writes one into a file. */
public final class Main {

    static final int FOUND = 1;
    static final int UNUSABLE = 2;

    private static final String USAGE = """
        deploy/audit/verify --keys FILE [--published FILE|FOLDER] DATABASE|EXPORT
        deploy/audit/export DATABASE FILE
          DATABASE     jdbc:postgresql://HOST:PORT/NAME；PGUSER、PGPASSWORD / with PGUSER and PGPASSWORD in the environment
          EXPORT       export が書いたファイル / a file that export wrote
          --keys       公開鍵（GET …/audit/keys の応答、または PEM） / public keys: the answer of GET …/audit/keys, or PEM
          --published  外に保管した封印の控え / seals that were kept elsewhere
        """;

    private final PrintStream out;

    Main(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(new Main(System.out).run(arguments));
    }

    int run(String... arguments) {
        List<String> given = Arrays.asList(arguments);
        try {
            if (given.size() == 3 && given.get(0).equals("export")) {
                return export(Database.trail(given.get(1)), Path.of(given.get(2)));
            }
            if (!given.isEmpty() && given.get(0).equals("verify")) {
                return verify(given.subList(1, given.size()));
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException | UncheckedIOException unusable) {
            out.println("確認できません / cannot be checked: " + unusable.getMessage());
            return UNUSABLE;
        }
        out.print(USAGE);
        return UNUSABLE;
    }

    private int verify(List<String> given) throws IOException {
        @Nullable String keys = null;
        @Nullable String published = null;
        @Nullable String trail = null;
        Iterator<String> words = given.iterator();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "--keys" -> keys = words.hasNext() ? words.next() : null;
                case "--published" -> published = words.hasNext() ? words.next() : null;
                default -> trail = word;
            }
        }
        if (keys == null || trail == null) {
            out.print(USAGE);
            return UNUSABLE;
        }
        List<AuditSeal> kept = published == null ? List.of() : PublishedSeals.read(Path.of(published));
        Trail source = trail.startsWith(Database.PREFIX) ? Database.trail(trail) : new FileTrail(Path.of(trail));
        return report(TrailCheck.of(source, Keys.read(Path.of(keys)), kept), kept.size());
    }

    private int report(TrailReport report, int published) {
        report.findings().forEach(out::println);
        @Nullable AuditSeal last = report.last();
        out.printf(
                "行 %d、うち未封印 %d。封印 %s。控え %d / %d rows, %d of them not sealed yet; seals: %s; published: %d%n",
                report.rows(),
                report.unsealed(),
                last == null ? "なし" : last.number() + "（" + last.day() + "）",
                published,
                report.rows(),
                report.unsealed(),
                last == null ? "none" : last.number() + " (" + last.day() + ")",
                published);
        if (published == 0) {
            out.println("控え（--published）がないので、最新の封印より後と、末尾の封印ごとの削除は分かりません / without --published it"
                    + " cannot be seen whether the newest seals were deleted together with their rows");
        }
        out.println(report.findings().isEmpty() ? "問題なし / nothing wrong" : "問題あり / something is wrong");
        return report.findings().isEmpty() ? 0 : FOUND;
    }

    private int export(Trail trail, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (AuditSeal seal : trail.seals()) {
                write(writer, TrailLines.line(seal));
            }
            trail.headsBySeal().forEachRemaining(head -> write(writer, TrailLines.line(head)));
            trail.rows().forEachRemaining(row -> write(writer, TrailLines.line(row)));
        }
        out.println("書き出しました / written: " + Objects.requireNonNull(file));
        return 0;
    }

    private static void write(BufferedWriter writer, ObjectNode line) {
        try {
            writer.write(line.toString());
            writer.newLine();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
