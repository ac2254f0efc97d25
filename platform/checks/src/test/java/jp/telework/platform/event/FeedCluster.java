package jp.telework.platform.event;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.telework.platform.caller.Scope;
import org.flywaydb.core.Flyway;

/** A PostgreSQL server of its own with the platform's tables, whose transaction ids a test may use up. */
public final class FeedCluster implements AutoCloseable {

    public static final String NOTES = "notes";
    static final String CORPORATE_NUMBER = "8000020304018";

    private static final String PASSWORD = "feed-test";

    private final EmbeddedPostgres server;
    private final List<AgroalDataSource> pools = new ArrayList<>();

    public FeedCluster() throws IOException, SQLException {
        Logger.getLogger("io.zonky").setLevel(Level.WARNING);
        server = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("max_prepared_transactions", "20")
                .setServerConfig("fsync", "off")
                .start();
        administer("postgres", "CREATE ROLE notes_owner LOGIN PASSWORD '" + PASSWORD + "'");
        administer("postgres", "CREATE ROLE notes LOGIN PASSWORD '" + PASSWORD + "'");
        add(NOTES);
    }

    /** A further database of the service's kind. */
    void add(String database) throws SQLException {
        administer("postgres", "CREATE DATABASE " + database + " OWNER notes_owner");
        administer(database, "ALTER SCHEMA public OWNER TO notes_owner");
        migrate(database);
    }

    /** What a service does when it starts. */
    void migrate(String database) {
        Flyway.configure()
                .dataSource(url(database), "notes_owner", PASSWORD)
                .locations("classpath:db/platform")
                .placeholders(Map.of("app_role", "notes"))
                .load()
                .migrate();
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), database);
    }

    /** A connection with the service's rights. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "notes", PASSWORD);
    }

    /** The plan of a statement; numbered parameters are allowed with {@code GENERIC_PLAN}. */
    public String explained(String settings, String explain) throws SQLException {
        // A parameter without a value passes only when the text is sent as it is.
        String url = url(NOTES) + "?preferQueryMode=simple";
        try (Connection connection = DriverManager.getConnection(url, "notes", PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(settings);
            List<String> lines = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(explain)) {
                while (row.next()) {
                    lines.add(row.getString(1));
                }
            }
            return String.join("\n", lines);
        }
    }

    /** A statement with {@code $1} for its first parameter, and so on. */
    public static String numbered(String statement) {
        StringBuilder numbered = new StringBuilder();
        int parameter = 0;
        for (char letter : statement.toCharArray()) {
            numbered.append(letter == '?' ? "$" + ++parameter : String.valueOf(letter));
        }
        return numbered.toString();
    }

    Connection administrator(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "postgres");
    }

    public void administer(String database, String sql) throws SQLException {
        try (Connection connection = administrator(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of a query's rows. */
    List<String> texts(String database, String sql) throws SQLException {
        try (Connection connection = administrator(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }

    String text(String database, String sql) throws SQLException {
        return texts(database, sql).get(0);
    }

    /** A pool as the service has it: every statement is a transaction of its own. */
    AgroalDataSource pool(String database) throws SQLException {
        AgroalDataSource pool = AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(to -> to.maxSize(4)
                        .acquisitionTimeout(Duration.ofSeconds(20))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url(database))
                                .principal(new NamePrincipal("notes"))
                                .credential(new SimplePassword(PASSWORD))
                                .jdbcProperty("stringtype", "unspecified"))));
        pools.add(pool);
        return pool;
    }

    EventFeed feed(String database) throws SQLException {
        return new EventFeed(pool(database), "/api/notes/v1");
    }

    /** All ids of the feed, page by page, as a client reads it. */
    static List<UUID> all(EventFeed feed) {
        return after(feed, null);
    }

    static List<UUID> after(EventFeed feed, UUID id) {
        List<UUID> seen = new ArrayList<>();
        UUID last = id;
        while (true) {
            List<UUID> page = feed.after(last, 100, Scope.EVERYTHING).stream()
                    .map(CloudEventView::id)
                    .toList();
            if (page.isEmpty()) {
                return seen;
            }
            seen.addAll(page);
            last = page.get(page.size() - 1);
        }
    }

    /** The same as a webhook reads it. */
    static List<UUID> headsAfter(EventFeed feed, EventHead.Place place) {
        List<UUID> seen = new ArrayList<>();
        EventHead.Place last = place;
        while (true) {
            List<EventHead> page = feed.headsAfter(last, 100, Scope.EVERYTHING);
            if (page.isEmpty()) {
                return seen;
            }
            page.forEach(head -> seen.add(head.id()));
            last = page.get(page.size() - 1).place();
        }
    }

    /** Uses up transaction ids until the next one is this. */
    public void burnTo(long next) throws SQLException {
        administer(NOTES, """
                DO $$ BEGIN
                    WHILE pg_snapshot_xmax(pg_current_snapshot())::text::bigint < %d - 1 LOOP
                        PERFORM pg_current_xact_id();
                        COMMIT;
                    END LOOP;
                END $$""".formatted(next));
    }

    static String insert(UUID id) {
        return "INSERT INTO event (id, type, subject, occurred_at, organisation, request_id, data) VALUES ('" + id
                + "', 'jp.telework.notes.note.made.v1', 'note/x', now(), '" + CORPORATE_NUMBER + "', 'r', '{}')";
    }

    /** So many events, each in a transaction of its own. */
    void write(String database, int count) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < count; i++) {
                statement.execute(insert(UUID.randomUUID()));
            }
        }
    }

    /** All that is stored, in the order in which it was written by one writer after the other. */
    List<UUID> written(String database) throws SQLException {
        return texts(database, "SELECT id FROM event ORDER BY seq").stream()
                .map(UUID::fromString)
                .toList();
    }

    @Override
    public void close() throws IOException {
        pools.forEach(AgroalDataSource::close);
        server.close();
    }
}
