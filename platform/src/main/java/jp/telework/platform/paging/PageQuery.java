package jp.telework.platform.paging;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The paging parameters of a list that has no filters, as sent. */
public record PageQuery(
        @QueryParam("limit") @Parameter(description = "1–100 (20)") @Nullable
        String limit,

        @QueryParam("cursor") @Parameter(description = "前のページの next / the value of next of the page before") @Nullable
        String cursor) {

    /**
     * Reads them.
     *
     * @param list name of the list
     * @param of whose list it is, such as the id of a case
     */
    public PageRequest of(String list, Object of) {
        return PageRequest.of(limit, cursor, list, of);
    }
}
