package jp.telework.platform.table;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as a file to save.
 *
 * @param name with its extension
 * @param mediaType with the character set where it has one
 * @param content the file's bytes
 * @param next cursor of the next page, null at the end
 */
@SuppressWarnings("ArrayRecordComponent") // sent as it is, never compared
public record TableFile(
        String name,
        String mediaType,
        byte[] content,
        @Nullable String next) {

    /** What decides between a list's forms. */
    static final String VARYING = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE;

    /** The answer, with the next page as a link (RFC 8288), because a table has no place for it. */
    public Response answer(UriInfo uri) {
        Response.ResponseBuilder answer = Response.ok(content, mediaType);
        headers(uri).forEach(answer::header);
        return answer.build();
    }

    /** Puts the headers among those of an answer whose entity is set already. */
    void addTo(MultivaluedMap<String, Object> headers, UriInfo uri) {
        // A strong tag names one representation, and this is another than the list's.
        headers.remove(HttpHeaders.ETAG);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, MediaType.valueOf(mediaType));
        headers(uri).forEach(headers::putSingle);
    }

    private Map<String, String> headers(UriInfo uri) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        headers.put(HttpHeaders.VARY, VARYING);
        headers.put("X-Content-Type-Options", "nosniff");
        if (next != null) {
            String query = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", next)
                    .build()
                    .getRawQuery();
            headers.put(HttpHeaders.LINK, "<?" + query + ">; rel=\"next\"");
        }
        return headers;
    }
}
