package jp.telework.platform.paging;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The paging parameters of a list, as sent. */
public record PageQuery(
        @QueryParam("limit") @Parameter(description = "1–100 (20)") @Nullable
        String limit,

        @QueryParam("cursor") @Parameter(description = "前のページの next / the value of next of the page before") @Nullable
        String cursor) {

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
