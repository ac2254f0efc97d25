package jp.telework.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;

/** Rows of statements that only SQL can say, such as those that lock rows and skip what others have locked. */
public final class NativeRows {

    private NativeRows() {}

    /**
     * The rows as entities, or as values of one column.
     *
     * @param parameters by name; all of them are in the statement
     */
    public static <T> List<T> of(EntityManager entities, Class<T> type, String sql, Map<String, ?> parameters) {
        return read(entities.createNativeQuery(sql, type), parameters).stream()
                .map(type::cast)
                .toList();
    }

    private static List<?> read(Query query, Map<String, ?> parameters) {
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
