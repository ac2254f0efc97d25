package jp.telework.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.paging.CursorKey;
import jp.telework.platform.paging.Page;
import jp.telework.platform.paging.PageRequest;
import jp.telework.platform.persistence.DatabaseFailure;

/** Reads audit rows: of one case for those who may see it, of everything for auditors. */
@ApplicationScoped
public class AuditTrail {

    /** How rows name what another system of the ministry said of a case. Only the ministry reads them. */
    public static final String ACKNOWLEDGE = "ACKNOWLEDGE";

    private static final String COLUMNS = """
            SELECT id, stream, position, occurred_at, actor, client, organisation, action, outcome, code, request_id,
                   before_digest, after_digest, detail, previous_hash, hash
            FROM audit_entry
            """;

    private final DataSource database;

    AuditTrail(DataSource database) {
        this.database = database;
    }

    /**
     * What happened to a case, oldest first.
     *
     * @param withRefusals whether refused attempts and acknowledgements are shown: the former may name strangers, the latter
     *     are the ministry's own business, so applicants do not see them
     */
    public Page<AuditView> of(CaseRef target, boolean withRefusals, PageRequest page) {
        return of(target, withRefusals, Set.of(), page);
    }

    /**
     * What happened to a case, oldest first, some actions left out.
     *
     * @param hidden actions that the reader may not know of, such as drafts of a decision
     */
    public Page<AuditView> of(CaseRef target, boolean withRefusals, Set<String> hidden, PageRequest page) {
        int after = orZero(page.after(CursorKey::ordinal));
        Set<String> leftOut = new HashSet<>(hidden);
        if (!withRefusals) {
            leftOut.add(ACKNOWLEDGE);
        }
        List<Row> rows = read(
                COLUMNS + "WHERE stream = ? AND position > ? AND (outcome = 'DONE' OR ?)"
                        + " AND action <> ALL (?) ORDER BY position LIMIT ?",
                target.stream(),
                after,
                withRefusals,
                leftOut.toArray(String[]::new),
                page.rows());
        return Page.of(rows, page, row -> Integer.toString(row.view().position()))
                .map(Row::view);
    }

    /** Everything, in the order in which it was written. */
    public Page<AuditView> all(PageRequest page) {
        Long after = page.afterNumber();
        List<Row> rows = read(COLUMNS + "WHERE id > ? ORDER BY id LIMIT ?", after == null ? 0L : after, page.rows());
        return Page.of(rows, page, row -> Long.toString(row.id())).map(Row::view);
    }

    private static int orZero(@org.jspecify.annotations.Nullable Integer value) {
        return value == null ? 0 : value;
    }

    private record Row(long id, AuditView view) {}

    private List<Row> read(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<Row> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(row.getLong("id"), view(row)));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static AuditView view(ResultSet row) throws SQLException {
        return new AuditView(
                row.getString("stream"),
                row.getInt("position"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("client"),
                row.getString("organisation"),
                row.getString("action"),
                row.getString("outcome"),
                row.getString("code"),
                row.getString("request_id"),
                row.getString("before_digest"),
                row.getString("after_digest"),
                row.getString("detail"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
