package jp.telework.platform.paging;

/**
 * Filters of a list by the columns with which an index begins, and the order that goes with them.
 *
 * <p>With {@code status = ?} PostgreSQL may scan the list from its newest row, because it expects to find matching rows soon.
 * For a rare status it then reads the whole table. This class writes a set of values, even for one value, and puts the
 * columns into the order, too. Then only the index that begins with these columns fits. (A column with one value does not
 * change an order.) A range does not do: for an unknown value PostgreSQL expects few rows and may sort them.
 */
public final class LeadingFilters {

    private final boolean sql;
    private final StringBuilder conditions = new StringBuilder();
    private final StringBuilder order = new StringBuilder();

    private LeadingFilters(boolean sql) {
        this.sql = sql;
    }

    /** For a query of entities, where a set of one value is made by naming it twice. */
    public static LeadingFilters ofEntities() {
        return new LeadingFilters(false);
    }

    /** For a query of tables, which knows arrays. */
    public static LeadingFilters ofTables() {
        return new LeadingFilters(true);
    }

    /**
     * Adds a filter; in the order of the index's columns.
     *
     * @param column such as {@code a.status}
     * @param value such as {@code :status}
     * @param leading whether the index that is meant has it
     */
    public LeadingFilters where(String column, String value, boolean leading) {
        conditions.append(" and ").append(column);
        if (!leading) {
            conditions.append(" = ").append(value);
            return this;
        }
        order.append(column).append(", ");
        if (sql) {
            conditions.append(" = any (array[").append(value).append("])");
        } else {
            conditions.append(" in (").append(value).append(", ").append(value).append(")");
        }
        return this;
    }

    /** {@code  and a.status in (:status, :status)}. */
    public String conditions() {
        return conditions.toString();
    }

    /**
     * {@code  limit 21}, for entities and tables, to be written into the text: of a parameter the planner expects a tenth of
     * all rows, and what is cheapest for that may sort where a page needs no sort.
     */
    public static String limit(int rows) {
        return " limit " + rows;
    }

    /** {@code a.status, a.id desc}. */
    public String order(String last) {
        return order + last;
    }
}
