package jp.telework.endtoend;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.telework.local.Component;
import jp.telework.local.postgres.Databases;

/** What really is in the subsidy service's database, seen by its owner past every line of the product. */
public record Books(String jdbcUrl) {

    public long submittedApplications(String callId) {
        return number("SELECT count(*) FROM application WHERE status = 'SUBMITTED' AND call_id = ?::uuid", callId);
    }

    public long applications(String callId) {
        return number("SELECT count(*) FROM application WHERE call_id = ?::uuid", callId);
    }

    public long submissions(String callId) {
        return number(
                "SELECT count(*) FROM submission s JOIN application a ON a.id = s.application_id"
                        + " WHERE a.call_id = ?::uuid",
                callId);
    }

    /** Receipt numbers by application id. */
    public Map<String, String> receipts(String callId) {
        String query = "SELECT a.id, s.receipt_number FROM submission s JOIN application a ON a.id = s.application_id"
                + " WHERE a.call_id = ?::uuid";
        Map<String, String> receipts = new TreeMap<>();
        try (Connection owner = connect();
                PreparedStatement statement = prepared(owner, query, callId);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                receipts.put(rows.getString(1), rows.getString(2));
            }
            return receipts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long submittedEvents(String callId) {
        return number(
                "SELECT count(*) FROM event e JOIN application a ON e.subject = 'application/' || a.id"
                        + " WHERE e.type = 'jp.telework.subsidy.application.submitted.v1' AND a.call_id = ?::uuid",
                callId);
    }

    public List<String> submittedEventIds(String callId) {
        String query = "SELECT e.id FROM event e JOIN application a ON e.subject = 'application/' || a.id"
                + " WHERE e.type = 'jp.telework.subsidy.application.submitted.v1' AND a.call_id = ?::uuid";
        List<String> ids = new ArrayList<>();
        try (Connection owner = connect();
                PreparedStatement statement = prepared(owner, query, callId);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long titlesUsedTwice(String callId) {
        return number(
                "SELECT count(*) FROM (SELECT title FROM application WHERE call_id = ?::uuid"
                        + " GROUP BY title HAVING count(*) > 1) twice",
                callId);
    }

    public long submissionsInTheAuditTrail(String callId) {
        return number(
                "SELECT count(*) FROM audit_entry e JOIN application a ON e.stream = 'application/' || a.id"
                        + " WHERE e.action = 'SUBMIT_APPLICATION' AND e.outcome = 'DONE' AND a.call_id = ?::uuid",
                callId);
    }

    public long grantedCases(String callId) {
        return number("SELECT count(*) FROM grant_case WHERE status = 'GRANTED' AND call_id = ?::uuid", callId);
    }

    public long decidedYen(String callId) {
        return number("SELECT coalesce(sum(decided_yen), 0) FROM grant_case WHERE call_id = ?::uuid", callId);
    }

    public long committedYen(String callId) {
        return number("SELECT committed_yen FROM budget WHERE call_id = ?::uuid", callId);
    }

    public long ledgerYen(String callId) {
        return number("SELECT coalesce(sum(committed_yen), 0) FROM budget_entry WHERE call_id = ?::uuid", callId);
    }

    /** The call takes no more applications from this moment on: who tests what comes after that need not wait for it. */
    public void closeCall(String callId, Instant moment) {
        execute("UPDATE call SET closes_at = '" + moment + "', version = version + 1 WHERE id = '" + callId + "'");
    }

    /** Further cases that are like this one, in its call and at its version; their ids. */
    public List<String> copiesOfCase(String grantId, int count) {
        List<String> ids = new ArrayList<>();
        try (Connection owner = connect()) {
            for (int i = 0; i < count; i++) {
                String application = UUID.randomUUID().toString();
                String grant = UUID.randomUUID().toString();
                copy(
                        owner,
                        "application",
                        "id = (SELECT application_id FROM grant_case WHERE id = ?::uuid)",
                        "jsonb_build_object('id', '" + application + "', 'receipt_number', 'COPY-" + application + "')",
                        grantId);
                copy(
                        owner,
                        "grant_case",
                        "id = ?::uuid",
                        "jsonb_build_object('id', '" + grant + "', 'application_id', '" + application + "')",
                        grantId);
                copy(
                        owner,
                        "grant_act",
                        "grant_id = ?::uuid",
                        "jsonb_build_object('grant_id', '" + grant + "')",
                        grantId);
                ids.add(grant);
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Connection owner, String table, String where, String changes, String grantId)
            throws SQLException {
        String insert = "INSERT INTO " + table + " SELECT (jsonb_populate_record(t, " + changes + ")).* FROM " + table
                + " t WHERE t." + where;
        try (PreparedStatement statement = prepared(owner, insert, grantId)) {
            statement.executeUpdate();
        }
    }

    public boolean migrated(String version) {
        return number("SELECT count(*) FROM flyway_schema_history WHERE success AND 'V' || version = ?", version) > 0;
    }

    /** Runs statements as the owner of the schema. */
    public void execute(String sql) {
        try (Connection owner = connect();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long brokenAuditRows() {
        return number("SELECT count(*) FROM broken_audit_rows()");
    }

    /** One value for all that a request may change; the same before and after means that nothing changed. */
    public String state() {
        return text("SELECT concat_ws(' ', (SELECT md5(string_agg(a::text, '|' ORDER BY id)) FROM application a),"
                + " (SELECT md5(string_agg(c::text, '|' ORDER BY id)) FROM call c),"
                + " (SELECT count(*) FROM application_document), (SELECT count(*) FROM submission),"
                + " (SELECT count(*) FROM event), (SELECT count(*) FROM idempotency_record))");
    }

    /** One value for all budgets and the whole ledger. */
    public String ledger() {
        return text("SELECT concat_ws(' ', (SELECT md5(string_agg(b::text, '|' ORDER BY call_id)) FROM budget b),"
                + " (SELECT md5(string_agg(e::text, '|' ORDER BY number)) FROM budget_entry e))");
    }

    /** Budgets that differ from the sum of their entries. */
    public long unbalancedBudgets() {
        return number("SELECT count(*) FROM budget b WHERE (b.committed_yen, b.paid_yen, b.returned_yen) <>"
                + " (SELECT coalesce(sum(e.committed_yen), 0), coalesce(sum(e.paid_yen), 0),"
                + " coalesce(sum(e.returned_yen), 0) FROM budget_entry e WHERE e.call_id = b.call_id)");
    }

    private long number(String query, String... parameters) {
        return Long.parseLong(text(query, parameters));
    }

    private String text(String query, String... parameters) {
        try (Connection owner = connect();
                PreparedStatement statement = prepared(owner, query, parameters);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return String.valueOf(rows.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(Connection owner, String query, String... parameters)
            throws SQLException {
        PreparedStatement statement = owner.prepareStatement(query);
        for (int i = 0; i < parameters.length; i++) {
            statement.setString(i + 1, parameters[i]);
        }
        return statement;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                jdbcUrl, Databases.owner(Component.SUBSIDY), Databases.ownerPassword(Component.SUBSIDY));
    }
}
