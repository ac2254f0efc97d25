package jp.telework.platform.startup;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * Refuses a database of the wrong character set: under the locale C, trigram search finds no Japanese; under another
 * one, keyset order would depend on the host's collation tables.
 */
@ApplicationScoped
class DatabaseReadiness {

    private final DataSource database;

    DatabaseReadiness(DataSource database) {
        this.database = database;
    }

    void check(@Observes StartupEvent start) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT pg_encoding_to_char(encoding), datcollate, datctype
                        FROM pg_database WHERE datname = current_database()
                        """)) {
            row.next();
            String found = row.getString(1) + ", " + row.getString(2) + ", " + row.getString(3);
            if (!acceptable(row.getString(1), row.getString(2), row.getString(3))) {
                throw new IllegalStateException("データベースは UTF8・C.UTF-8 でなければなりません / the database must be UTF8 with"
                        + " locale C.UTF-8, but is " + found);
            }
        }
    }

    static boolean acceptable(String encoding, String collate, String ctype) {
        return encoding.equals("UTF8") && isCUtf8(collate) && isCUtf8(ctype);
    }

    private static boolean isCUtf8(String locale) {
        return locale.toLowerCase(Locale.ROOT).replace("-", "").equals("c.utf8");
    }
}
