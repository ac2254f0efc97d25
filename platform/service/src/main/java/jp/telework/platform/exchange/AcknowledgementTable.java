package jp.telework.platform.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jp.telework.kernel.id.Ids;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.paging.LeadingFilters;
import jp.telework.platform.persistence.Sql;
import org.jspecify.annotations.Nullable;

/** The acknowledgements; none is ever changed. */
@ApplicationScoped
class AcknowledgementTable {

    private static final String COLUMNS =
            "SELECT id, subject, event_id, system, outcome, number, reason, recorded_at FROM acknowledgement ";

    private static final String ADD = """
            INSERT INTO acknowledgement (id, subject, event_id, system, outcome, number, reason, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (subject, event_id, system, outcome) DO NOTHING
            """;

    private final DataSource database;

    AcknowledgementTable(DataSource database) {
        this.database = database;
    }

    /** Which acknowledgements are listed; null means any. */
    record Filter(
            @Nullable CaseRef subject,
            @Nullable String system,
            @Nullable AcknowledgementOutcome outcome) {}

    /**
     * Adds one.
     *
     * @return false when the system has said the same before
     */
    boolean add(Acknowledgement acknowledgement) {
        return Sql.update(
                        database,
                        ADD,
                        acknowledgement.id(),
                        acknowledgement.subject().stream(),
                        acknowledgement.eventId(),
                        acknowledgement.system(),
                        acknowledgement.outcome().name(),
                        acknowledgement.number(),
                        acknowledgement.reason(),
                        acknowledgement.recordedAt())
                == 1;
    }

    Optional<Acknowledgement> find(UUID id) {
        return Sql.rows(database, COLUMNS + "WHERE id = ?", AcknowledgementTable::acknowledgement, id).stream()
                .findFirst();
    }

    /** Newest first. */
    List<Acknowledgement> list(Filter filter, @Nullable UUID before, int rows) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder("WHERE true");
        if (before != null) {
            where.append(" AND id < ?");
            values.add(before);
        }
        LeadingFilters filters = LeadingFilters.ofTables();
        // A case has few; the other filters find many, so that the index of the first one leads.
        boolean leading = true;
        if (filter.subject() != null) {
            filters.where("subject", "?::text", leading);
            values.add(filter.subject().stream());
            leading = false;
        }
        if (filter.system() != null) {
            filters.where("system", "?::text", leading);
            values.add(filter.system());
            leading = false;
        }
        if (filter.outcome() != null) {
            filters.where("outcome", "?::text", leading);
            values.add(filter.outcome().name());
        }
        String sql = COLUMNS + where + filters.conditions() + " ORDER BY " + filters.order("id DESC")
                + LeadingFilters.limit(rows);
        return Sql.rows(database, sql, AcknowledgementTable::acknowledgement, values.toArray());
    }

    private static Acknowledgement acknowledgement(ResultSet row) throws SQLException {
        String[] subject = row.getString("subject").split("/");
        return new Acknowledgement(
                row.getObject("id", UUID.class),
                new CaseRef(subject[0], Ids.parse(subject[1])),
                row.getObject("event_id", UUID.class),
                row.getString("system"),
                AcknowledgementOutcome.valueOf(row.getString("outcome")),
                row.getString("number"),
                row.getString("reason"),
                Sql.instant(row, "recorded_at"));
    }
}
