package jp.telework.casework.notification.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.telework.casework.notification.domain.MailedCases;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.persistence.Sql;

/** Cases as mails name them. A service gives its statements. */
public abstract class SqlMailedCases implements MailedCases {

    private final DataSource database;
    private final List<String> kinds;
    private final String cases;
    private final String overdue;

    /**
     * The statements of a service.
     *
     * @param kinds the kinds of cases, such as {@code application}
     * @param cases a query with one parameter for each kind, a text that is an array of ids; its columns are about, case_id,
     *     owner, called and contact
     * @param overdue a query with a day as its parameter: how many duties were due before it and are not fulfilled
     */
    protected SqlMailedCases(DataSource database, List<String> kinds, String cases, String overdue) {
        this.database = database;
        this.kinds = List.copyOf(kinds);
        this.cases = cases;
        this.overdue = overdue;
    }

    @Override
    public Map<String, MailedCase> of(Collection<String> subjects) {
        Map<String, MailedCase> found = new HashMap<>();
        Object[] ids = kinds.stream().map(kind -> ids(kind + "/", subjects)).toArray();
        Sql.rows(database, cases, SqlMailedCases::mailed, ids)
                .forEach(one -> found.put(one.aboutKind() + "/" + one.aboutId(), one));
        return found;
    }

    private static String ids(String kind, Collection<String> subjects) {
        return subjects.stream()
                .filter(subject -> subject.startsWith(kind))
                .map(subject -> subject.substring(kind.length()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static MailedCase mailed(ResultSet row) throws SQLException {
        String kind = row.getString("about");
        UUID id = row.getObject("case_id", UUID.class);
        return new MailedCase(
                kind,
                id,
                new CorporateNumber(row.getString("owner")),
                row.getString("called"),
                "/" + kind + "s/" + id,
                row.getString("contact"));
    }

    @Override
    public long overdue(LocalDate today) {
        return Sql.rows(database, overdue, row -> row.getLong(1), today).get(0);
    }
}
