package jp.telework.test.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * One migration of one module.
 *
 * @param module the module that it comes with, such as {@code subsidy-service}
 * @param name of its file, such as {@code V0131__result_notices.sql}
 */
record Migration(String module, String name, String sql) {

    static List<Migration> in(String module, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("V\\d{4}__.*\\.sql"))
                    .sorted()
                    .map(file -> read(module, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Migration read(String module, Path file) {
        try {
            return new Migration(module, file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as {@code V0131}. */
    String version() {
        return name.replaceAll("__.*", "");
    }

    /** A contract step says so in its name. */
    boolean isContract() {
        return name.startsWith(version() + "__contract_");
    }

    List<MigrationStatement> statements() {
        return MigrationStatement.of(sql);
    }

    /** Enough of the SHA-256 to notice an edit. */
    String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sql.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return module + "/" + name;
    }
}
