package jp.telework.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Rows of statements that only SQL can say, such as those that lock rows and skip what others have locked. */
public final class NativeRows {

    /** A cast, because Hibernate reads no column of the type void. */
    private static final String TURN =
            "SELECT CAST(pg_advisory_xact_lock(hashtextextended(CAST(:name AS text), 20)) AS text)";

    private NativeRows() {}

    /**
     * The values of one column.
     *
     * @param parameters by name; all of them are in the statement
     */
    public static <T> List<T> of(EntityManager entities, Class<T> type, String sql, Map<String, ?> parameters) {
        return read(entities.createNativeQuery(sql, type), parameters).stream()
                .map(type::cast)
                .toList();
    }

    /**
     * The rows as entities. The statement selects <code>{alias.*}</code>, which becomes the columns that the entity maps.
     * A plain {@code *} would be every column of the table: a statement that PostgreSQL has prepared fails when a
     * migration of the next release adds one.
     *
     * @param alias of the entity's table in the statement
     * @param parameters by name; all of them are in the statement
     */
    public static <T> List<T> entities(
            EntityManager entities, Class<T> entity, String alias, String sql, Map<String, ?> parameters) {
        NativeQuery<T> query = entities.unwrap(Session.class).createNativeQuery(sql, entity, alias);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /**
     * How many rows a statement for {@link #entities} finds, without locking them.
     *
     * @param sql selects <code>{alias.*}</code> and ends with its limit and {@code FOR UPDATE}
     */
    public static long count(EntityManager entities, String alias, String sql, Map<String, ?> parameters) {
        String rows = sql.replace("{" + alias + ".*}", "1");
        int lock = rows.indexOf("FOR UPDATE");
        String counted = "SELECT count(*) FROM (" + (lock < 0 ? rows : rows.substring(0, lock)) + ") due";
        return of(entities, Long.class, counted, parameters).get(0);
    }

    /**
     * Lets transactions that count rows and then add one follow each other, so that none is counted past another. The turn
     * ends with the transaction. Count in a statement of its own afterwards: a statement does not see what others committed
     * while it waited.
     *
     * @param name what is counted, and whose
     */
    public static void takeTurn(EntityManager entities, String name) {
        of(entities, String.class, TURN, Map.of("name", name));
    }

    private static List<?> read(Query query, Map<String, ?> parameters) {
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
