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
            for (Path module : modules.sorted().toList()) {
                for (String folder : List.of("db/platform", "db/migration")) {
                    Path found = module.resolve("src/main/resources").resolve(folder);
                    if (Files.isDirectory(found)) {
                        migrations.addAll(Migration.in(module.getFileName().toString(), found));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MigrationGate(list, migrations);
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
