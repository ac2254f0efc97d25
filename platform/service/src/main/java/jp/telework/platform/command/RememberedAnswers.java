package jp.telework.platform.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import jp.telework.platform.caller.Tenant;
import jp.telework.platform.persistence.DatabaseFailure;
import jp.telework.platform.persistence.Sql;
import jp.telework.platform.time.SuiteTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The answers kept under Idempotency-Keys, in the service's database. */
@ApplicationScoped
public class RememberedAnswers {

    /**
     * One round trip: claim the key, look for its answer, ask the time of the command, and keep the transaction to its
     * organisation ({@link KeepToTenant}). The lock belongs to the transaction, so it works across
     * replicas and a killed process leaves nothing behind.
     */
    private static final String CLAIM = "SELECT c.claimed, c.fingerprint, c.status, c.headers, c.body, %s AS moment,"
            + " set_config('" + Tenant.SETTING + "', ?, true)"
            + " FROM claim_key(?::text, ?::text, ?::timestamptz) AS c";

    private final DataSource database;
    private final Clock clock;
    private final CommandMoment moment;
    private final Tenant tenant;
    private final Duration kept;
    private final String claim;

    RememberedAnswers(
            DataSource database,
            Clock clock,
            CommandMoment moment,
            Tenant tenant,
            SuiteTime time,
            @ConfigProperty(name = "telework.idempotency.kept", defaultValue = "PT24H") Duration kept) {
        this.database = database;
        this.clock = clock;
        this.moment = moment;
        this.tenant = tenant;
        this.kept = kept;
        this.claim = CLAIM.formatted(time.sql());
    }

    /** What is known of a key. */
    sealed interface Claim {
        /** The key is unused: the request goes on. */
        record Free() implements Claim {}

        /** Another transaction works under it right now. */
        record Busy() implements Claim {}

        /** It was answered before. */
        record Answered(String fingerprint, int status, String headers, String body) implements Claim {}
    }

    /** Claims a key for the command under way, whose instant the answer tells too. */
    Claim claim(String client, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(claim)) {
            statement.setString(1, tenant.organisation());
            statement.setString(2, client);
            statement.setString(3, key);
            statement.setObject(4, horizon().atOffset(ZoneOffset.UTC));
            long asked = moment.ask();
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                moment.told(asked, Sql.instant(row, "moment"));
                return read(row);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static Claim read(ResultSet row) throws SQLException {
        @Nullable String fingerprint = row.getString("fingerprint");
        if (fingerprint != null) {
            return new Claim.Answered(
                    fingerprint, row.getInt("status"), row.getString("headers"), row.getString("body"));
        }
        return row.getBoolean("claimed") ? new Claim.Free() : new Claim.Busy();
    }

    /**
     * Removes what is older than the promise. Replicas share the work.
     *
     * @param rows how many at most
     * @return how many were removed
     */
    public int purge(int rows) {
        return Sql.update(
                database,
                "DELETE FROM idempotency_record WHERE ctid IN (SELECT ctid FROM idempotency_record"
                        + " WHERE created_at <= ? LIMIT ? FOR UPDATE SKIP LOCKED)",
                horizon().atOffset(ZoneOffset.UTC),
                rows);
    }

    /** How many are older than the promise; counting stops at {@code most}. */
    public long due(int most) {
        return Sql.rows(
                        database,
                        "SELECT count(*) FROM (SELECT FROM idempotency_record WHERE created_at <= ? LIMIT ?) due",
                        row -> row.getLong(1),
                        horizon().atOffset(ZoneOffset.UTC),
                        most)
                .get(0);
    }

    /** Answers from before are forgotten. */
    Instant horizon() {
        return clock.instant().minus(kept);
    }
}
