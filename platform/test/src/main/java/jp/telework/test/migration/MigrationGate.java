package jp.telework.test.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All migrations of a repository against the list of what was released. */
public final class MigrationGate {

    private final Path list;
    private final List<Migration> migrations;

    private MigrationGate(Path list, List<Migration> migrations) {
        this.list = list;
        this.migrations = migrations;
    }

    /** Those of the platform and of every module that has some. */
    public static MigrationGate of(Path repository, Path list) {
        List<Migration> migrations = new ArrayList<>();
        try (Stream<Path> modules = Files.list(repository)) {
            addAll("platform", repository.resolve("platform/service/src/main/resources/db/platform"), migrations);
            for (Path module : modules.sorted().toList()) {
                addAll(module.getFileName().toString(), module.resolve("src/main/resources/db/migration"), migrations);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MigrationGate(list, migrations);
    }

    private static void addAll(String module, Path folder, List<Migration> migrations) {
        if (Files.isDirectory(folder)) {
            migrations.addAll(Migration.in(module, folder));
        }
    }

    public int size() {
        return migrations.size();
    }

    /** One sentence for each statement that would disturb the last release. */
    public List<String> findings() {
        return new MigrationRules(Releases.in(list)).findings(migrations);
    }

    /** Adds what is not listed to the list, as part of this release. */
    public void release(String name) {
        Releases.release(name, list, migrations);
    }
}
