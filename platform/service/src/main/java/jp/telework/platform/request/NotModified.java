package jp.telework.platform.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.Closeable;
import java.io.IOException;

/**
 * Answers 304 whenever a read would answer with an entity tag that the caller has already. Resources need do nothing
 * for it; those that can tell early (see {@link Tagged}) save making the answer.
 */
@Provider
@Priority(NotModified.AFTER_ALL_OTHERS)
class NotModified implements ContainerResponseFilter {

    /** Filters of answers run from the greatest priority to the least; a table has lost its list's tag by then. */
    static final int AFTER_ALL_OTHERS = 100;

    private final CurrentRequest request;
    private final ObjectMapper json;

    NotModified(CurrentRequest request, ObjectMapper json) {
        this.request = request;
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext answer) throws IOException {
        Object tag = answer.getHeaders().getFirst(HttpHeaders.ETAG);
        if (tag instanceof Tagged.Changing changing) {
            tag = EntityTags.shown(changing.version(), json.writeValueAsBytes(answer.getEntity()));
            answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        }
        if (tag instanceof Tagged.Shown) {
            tag = EntityTags.shown(json.writeValueAsBytes(answer.getEntity()));
            answer.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        }
        if (tag == null
                || answer.getStatus() != Response.Status.OK.getStatusCode()
                || !isRead(context.getMethod())
                || !request.ifNoneMatch().has(tag.toString())) {
            return;
        }
        if (answer.getEntity() instanceof Closeable unread) {
            unread.close();
        }
        answer.setStatusInfo(Response.Status.NOT_MODIFIED);
        answer.setEntity(null);
        answer.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        answer.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
    }

    private static boolean isRead(String method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }
}
