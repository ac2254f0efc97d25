package jp.telework.platform.request;

import jakarta.ws.rs.core.Response;

/** Answers a single resource with its strong entity tag, or 304 when the caller has it already. */
public final class Tagged {

    private Tagged() {}

    public static Response ok(IfNoneMatch known, Object view, long version) {
        return ok(known, view, EntityTags.of(version));
    }

    /**
     * For resources whose content changes without their version: with the day, or with another resource. The tag names
     * what is shown, too, so that 304 is as true as for the others.
     */
    public static Response changing(Object view, long version) {
        return Response.ok(view).header("ETag", new Changing(version)).build();
    }

    /**
     * For readers who change nothing and may not know the version: the tag names what is shown alone, so that a hidden change
     * leaves it as it is.
     */
    public static Response shown(Object view) {
        return Response.ok(view).header("ETag", new Shown()).build();
    }

    /** As {@link Changing}, without a version. */
    record Shown() {}

    /** Stands for the tag until the content is known; see {@link NotModified}. */
    record Changing(long version) {}

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
