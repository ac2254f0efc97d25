package jp.telework.subsidy.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.platform.paging.LeadingFilters;
import jp.telework.platform.persistence.Sql;
import jp.telework.subsidy.notice.domain.NoticeKind;
import jp.telework.subsidy.notice.domain.RegisteredDocuments;
import org.jspecify.annotations.Nullable;

/** The rows of the register with the organisation of each case. */
@ApplicationScoped
class SqlRegisteredDocuments implements RegisteredDocuments {

    /** The page is cut before the cases are joined. */
    private static final String PAGE =
            "SELECT d.id, d.bureau, d.fiscal_year, d.number, d.kind, d.issued_on, d.case_id, d.act_number,"
                    + " coalesce(g.organisation_name, a.organisation_name, '') AS addressee,"
                    + " g.id IS NOT NULL AS of_grant FROM (SELECT id, bureau, fiscal_year, number, kind, issued_on, case_id, act_number FROM document_entry WHERE true%s ORDER BY %s%s) d"
                    + " LEFT JOIN grant_case g ON g.id = d.case_id LEFT JOIN application a ON a.id = d.case_id ORDER BY d.id DESC";

    private final DataSource database;

    SqlRegisteredDocuments(DataSource database) {
        this.database = database;
    }

    @Override
    public List<Row> list(@Nullable FiscalYear year, @Nullable NoticeKind kind, @Nullable UUID before, int rows) {
        List<Object> values = new ArrayList<>();
        String after = "";
        if (before != null) {
            after = " AND id < ?";
            values.add(before);
        }
        LeadingFilters filters = LeadingFilters.ofTables();
        if (year != null) {
            filters.where("fiscal_year", "?::integer", true);
            values.add(year.value());
        }
        if (kind != null) {
            filters.where("kind", "?::text", year == null);
            values.add(kind.name());
        }
        String sql = PAGE.formatted(after + filters.conditions(), filters.order("id DESC"), LeadingFilters.limit(rows));
        return Sql.rows(database, sql, SqlRegisteredDocuments::row, values.toArray());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("bureau"),
                row.getInt("fiscal_year"),
                row.getLong("number"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("addressee"),
                row.getObject("issued_on", LocalDate.class),
                row.getBoolean("of_grant") ? "grant" : "application",
                row.getObject("case_id", UUID.class),
                row.getInt("act_number"));
    }
}
