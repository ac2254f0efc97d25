package jp.telework.test.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which migrations went out with which release: lines of {@code release,module,file,digest}. A migration that is not
 * listed belongs to the next release.
 */
final class Releases {

    private static final String HEADER = "release,module,file,digest";

    private final Map<String, String> digests = new LinkedHashMap<>();

    /** The lines of the list. */
    Releases(Iterable<String> lines) {
        for (String line : lines) {
            if (!line.isBlank() && !line.equals(HEADER)) {
                String[] cells = line.split(",", -1);
                digests.put(cells[1] + "/" + cells[2], cells[3]);
            }
        }
    }

    static Releases in(Path list) {
        try {
            return new Releases(Files.readAllLines(list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds all that is not listed as part of this release. */
    static void release(String release, Path list, Iterable<Migration> migrations) {
        Releases before = in(list);
        StringBuilder more = new StringBuilder();
        for (Migration migration : migrations) {
            if (!before.contains(migration)) {
                more.append(String.join(",", release, migration.module(), migration.name(), migration.digest()))
                        .append('\n');
            }
        }
        try {
            Files.writeString(list, Files.readString(list) + more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(Migration migration) {
        return digests.containsKey(migration.toString());
    }

    boolean isAsReleased(Migration migration) {
        return migration.digest().equals(digests.get(migration.toString()));
    }

    /** Whether a release of this module knows this migration. Every service comes with the platform's. */
    boolean knows(String module, String version) {
        return digests.keySet().stream()
                .anyMatch(file -> file.startsWith(module + "/" + version + "__")
                        || file.startsWith("platform/" + version + "__"));
    }

    /** The listed files, such as {@code subsidy-service/V0131__result_notices.sql}. */
    Iterable<String> files() {
        return digests.keySet();
    }
}
