package jp.telework.test.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jp.telework.test.Repository;
import org.junit.jupiter.api.Test;

/** The migrations of all modules. {@code -Dmigrations.release=2026.12} lists the new ones as released. */
class MigrationsTest {

    private static final Path LIST = Path.of("src/test/resources/released-migrations.csv");

    @Test
    void leaveTheLastReleaseWhatItUses() {
        MigrationGate gate = MigrationGate.of(Repository.root(), LIST);
        String release = System.getProperty("migrations.release");
        if (release != null) {
            gate.release(release);
        }

        assertThat(gate.size()).isGreaterThan(40);
        assertThat(gate.findings()).isEmpty();
    }
}
