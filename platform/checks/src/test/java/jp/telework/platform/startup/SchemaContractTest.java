package jp.telework.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two releases that take turns on one schema. The last one knows V0001 and V0100, the new one V0010 and V0110 too. */
class SchemaContractTest {

    private static EmbeddedPostgres server;
    private static int databases;

    @TempDir
    Path folder;

    private DataSource database;

    @BeforeAll
    static void startTheServer() throws IOException {
        server = EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start();
    }

    @AfterAll
    static void stopTheServer() throws IOException {
        server.close();
    }

    @BeforeEach
    void createADatabase() throws Exception {
        String name = "roll" + databases++;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        database = server.getDatabase("postgres", name);
    }

    @Test
    void letsTheLastReleaseStartWhenTheSchemaIsAheadBelowAndAboveItsNumbers() throws IOException {
        last().migrate();
        next().migrate();

        assertThatCode(last()::migrate).doesNotThrowAnyException();
        assertThatCode(next()::migrate).doesNotThrowAnyException();
    }

    /** The control: without the patterns of the configuration, this is what stopped the last release. */
    @Test
    void withoutThePatternsTheLastReleaseIsStoppedByWhatItDoesNotKnow() throws IOException {
        next().migrate();

        Flyway strict = configuration(lastFiles(), "last")
                .ignoreMigrationPatterns(new String[0])
                .load();

        assertThatThrownBy(strict::migrate)
                .isInstanceOf(FlywayValidateException.class)
                .hasMessageContaining("applied migration not resolved locally");
    }

    @Test
    void stopsCodeThatDoesNotKnowWhatAContractStepNeedsWithOneLine() throws IOException {
        contracted("V0110").migrate();

        assertThatThrownBy(last()::migrate)
                .rootCause()
                .isInstanceOf(PreventFurtherStepsException.class)
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .contains("V0120", "V0110", "note.text is gone", "起動できません")
                        .doesNotContain("\n"));
        assertThatCode(next()::migrate).doesNotThrowAnyException();
    }

    @Test
    void letsCodeStartThatKnowsWhatAContractStepNeeds() throws IOException {
        contracted("V0100").migrate();

        assertThatCode(last()::migrate).doesNotThrowAnyException();
    }

    private Flyway last() throws IOException {
        return configuration(lastFiles(), "last").load();
    }

    private Flyway next() throws IOException {
        return configuration(nextFiles(), "next").load();
    }

    private Flyway contracted(String needs) throws IOException {
        Map<String, String> files = nextFiles();
        files.put(
                "V0120__contract_text.sql",
                "ALTER TABLE note DROP COLUMN text;"
                        + "INSERT INTO schema_contract (step, needs, reason) VALUES ('V0120', '" + needs
                        + "', 'note.text is gone');");
        return configuration(files, "contracted").load();
    }

    private static Map<String, String> lastFiles() {
        return new TreeMap<>(Map.of(
                "V0001__first.sql", "CREATE TABLE kept (id int);",
                "V0100__note.sql", "CREATE TABLE note (id int, text text);"));
    }

    private static Map<String, String> nextFiles() throws IOException {
        Map<String, String> files = lastFiles();
        files.put("V0010__schema_contract.sql", read("db/platform/V0010__schema_contract.sql"));
        files.put("V0110__words.sql", "ALTER TABLE note ADD COLUMN words text;");
        return files;
    }

    private static String read(String resource) throws IOException {
        try (var stream = SchemaContract.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As the services are configured. */
    private FluentConfiguration configuration(Map<String, String> files, String name) throws IOException {
        Path migrations = Files.createDirectories(folder.resolve(name));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(migrations.resolve(file.getKey()), file.getValue());
        }
        String patterns = ConfigProvider.getConfig().getValue("quarkus.flyway.ignore-migration-patterns", String.class);
        return Flyway.configure()
                .dataSource(database)
                .locations("filesystem:" + migrations)
                .outOfOrder(true)
                .placeholders(Map.of("app_role", "postgres"))
                .ignoreMigrationPatterns(patterns.split(","))
                .callbacks(new SchemaContract());
    }
}
