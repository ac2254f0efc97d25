package jp.telework.casework.notification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.telework.casework.notification.domain.KeptMailPreferences;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.casework.notification.domain.MailPreferences;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.persistence.DatabaseFailure;
import jp.telework.platform.persistence.Sql;
import org.jspecify.annotations.Nullable;

/** Settings of mails in PostgreSQL. */
@ApplicationScoped
class SqlMailPreferences implements KeptMailPreferences {

    private static final String READ = """
            SELECT id, version, organisation, addresses, switched_off, first_language FROM mail_preferences
            """;

    /** There is no row to lock before the first change of an owner. */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(?::text, 60))";

    private static final String KEEP = """
            INSERT INTO mail_preferences AS kept (id, version, organisation, addresses, switched_off, first_language,
                                                  updated_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE
            SET version = excluded.version, addresses = excluded.addresses, switched_off = excluded.switched_off,
                first_language = excluded.first_language, updated_at = excluded.updated_at
            """;

    private final DataSource database;

    SqlMailPreferences(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<MailPreferences> find(@Nullable CorporateNumber organisation) {
        List<MailPreferences> found = organisation == null
                ? Sql.rows(database, READ + "WHERE organisation IS NULL", SqlMailPreferences::preferences)
                : Sql.rows(
                        database,
                        READ + "WHERE organisation = ?",
                        SqlMailPreferences::preferences,
                        organisation.value());
        return found.stream().findFirst();
    }

    @Override
    public Optional<MailPreferences> findLocked(@Nullable CorporateNumber organisation) {
        Sql.run(database, LOCK, "mail preferences of " + (organisation == null ? "" : organisation.value()));
        return find(organisation);
    }

    @Override
    public List<MailPreferences> of(Collection<CorporateNumber> organisations) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(READ + "WHERE organisation = ANY (?) OR organisation IS NULL")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            organisations.stream().map(CorporateNumber::value).toArray()));
            try (ResultSet row = statement.executeQuery()) {
                List<MailPreferences> found = new ArrayList<>();
                while (row.next()) {
                    found.add(preferences(row));
                }
                return found;
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    @Override
    public void keep(MailPreferences preferences, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            @Nullable CorporateNumber organisation = preferences.organisation();
            Sql.fill(
                    statement,
                    preferences.id(),
                    preferences.version(),
                    organisation == null ? null : organisation.value(),
                    connection.createArrayOf("text", preferences.addresses().toArray()),
                    connection.createArrayOf(
                            "text",
                            preferences.switchedOffInOrder().stream()
                                    .map(Enum::name)
                                    .toArray()),
                    preferences.firstLanguage().name(),
                    now);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static MailPreferences preferences(ResultSet row) throws SQLException {
        @Nullable String organisation = row.getString("organisation");
        return new MailPreferences(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                organisation == null ? null : new CorporateNumber(organisation),
                texts(row, "addresses"),
                texts(row, "switched_off").stream().map(MailKind::valueOf).collect(Collectors.toUnmodifiableSet()),
                Language.valueOf(row.getString("first_language")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
