package jp.telework.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Rows of statements that only SQL can say, such as those that lock rows and skip what others have locked. */
public final class NativeRows {

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

    private static List<?> read(Query query, Map<String, ?> parameters) {
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
