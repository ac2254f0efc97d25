package jp.telework.platform.paging;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The paging parameters of a list, as sent. */
public record PageQuery(
        @QueryParam("limit") @Nullable String limit,

        @QueryParam("cursor") @Nullable String cursor) {

    /**
     * Reads them.
     *
     * @param list name of the list
     * @param filters the values of all filters, nulls included, always in the same order; or whose list it is
     */
    public PageRequest of(String list, @Nullable Object... filters) {
        return PageRequest.of(limit, cursor, list, filters);
    }
}
