package jp.telework.platform.startup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain JUnit on databases of its own, because the service's is of the right kind. */
class DatabaseReadinessTest {

    private static void check(String creation) throws IOException, SQLException {
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setLocaleConfig("locale", "C.UTF-8").start()) {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE candidate TEMPLATE template0 " + creation);
            }
            new DatabaseReadiness(server.getDatabase("postgres", "candidate")).check(new StartupEvent());
        }
    }

    @Test
    void takesUtf8WithCUtf8() {
        assertThatCode(() -> check("ENCODING 'UTF8' LOCALE 'C.UTF-8'")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ENCODING 'UTF8' LOCALE 'C'",
                "ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C'",
                "ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'",
                "ENCODING 'SQL_ASCII' LOCALE 'C'",
                "ENCODING 'EUC_JP' LOCALE 'C'"
            })
    void refusesAnyOther(String creation) {
        assertThatThrownBy(() -> check(creation))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("C.UTF-8");
    }
}
