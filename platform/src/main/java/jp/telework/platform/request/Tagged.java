package jp.telework.platform.request;

import jakarta.ws.rs.core.Response;

/** Answers a single resource with its strong entity tag, or 304 when the caller has it already. */
public final class Tagged {

    private Tagged() {}

    public static Response ok(IfNoneMatch known, Object view, long version) {
        return ok(known, view, EntityTags.of(version));
    }

    /** For resources whose content never changes once it is there, such as documents. */
    public static Response ok(IfNoneMatch known, Object view, String tag) {
        return builder(known, view, tag).build();
    }

    /** The same, for answers that carry further headers. */
    public static Response.ResponseBuilder builder(IfNoneMatch known, Object view, String tag) {
        Response.ResponseBuilder answer = known.has(tag) ? Response.notModified() : Response.ok(view);
        return answer.header("ETag", tag);
    }
}
