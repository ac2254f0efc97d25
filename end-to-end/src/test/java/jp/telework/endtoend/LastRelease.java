package jp.telework.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.telework.local.Folders;

/**
 * A packaged service as it was before its newest migrations: the same program, in whose list of migrations these are
 * missing. Quarkus writes that list into one generated class when it packages the service; here the first letter of a
 * name is changed there, so that Flyway does not take the file for a migration.
 */
public record LastRelease(Path jar) {

    private static final Pattern MIGRATION = Pattern.compile("db/(?:platform|migration)/(V\\d{4})__\\w+\\.sql");

    /** The packaged service without the migrations of these numbers, such as {@code V0010}. */
    public static LastRelease without(List<String> versions, Path packaged, Path copy) throws IOException {
        Folders.delete(copy);
        copyTree(packaged.getParent(), copy);
        int changed = 0;
        try (FileSystem generated = FileSystems.newFileSystem(copy.resolve("quarkus/generated-bytecode.jar"))) {
            for (Path file : recorders(generated)) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                Matcher name = MIGRATION.matcher(content);
                StringBuilder without = new StringBuilder(content);
                while (name.find()) {
                    if (versions.contains(name.group(1))) {
                        without.setCharAt(name.start(1), 'X');
                        changed++;
                    }
                }
                Files.writeString(file, without, StandardCharsets.ISO_8859_1);
            }
        }
        if (changed != versions.size()) {
            throw new IllegalStateException(
                    "expected " + versions + " once each in the list of migrations, found " + changed + " of them");
        }
        return new LastRelease(copy.resolve("quarkus-run.jar"));
    }

    /** The numbers of the newest migration of the platform and of the service itself. */
    public static List<String> newest(Path packaged) throws IOException {
        TreeSet<String> platform = new TreeSet<>();
        TreeSet<String> own = new TreeSet<>();
        Path jar = packaged.resolveSibling("quarkus/generated-bytecode.jar");
        try (FileSystem generated = FileSystems.newFileSystem(jar)) {
            for (Path file : recorders(generated)) {
                Matcher name = MIGRATION.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
                while (name.find()) {
                    (name.group().startsWith("db/platform/") ? platform : own).add(name.group(1));
                }
            }
        }
        return List.of(platform.last(), own.last());
    }

    private static List<Path> recorders(FileSystem generated) throws IOException {
        try (Stream<Path> files = Files.list(generated.getPath("io/quarkus/runner/recorded"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("FlywayProcessor"))
                    .toList();
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
