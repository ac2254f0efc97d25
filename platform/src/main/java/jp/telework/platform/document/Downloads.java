package jp.telework.platform.document;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import jp.telework.platform.request.IfNoneMatch;
import jp.telework.platform.request.Tagged;

/** Answers with a file to be saved. */
public final class Downloads {

    private Downloads() {}

    /**
     * A file as it was attached; 304 when the caller has it. Never shown inside a page of ours, whatever it contains.
     *
     * @param name the file's name, in any script
     * @param tag the entity tag, quoted
     */
    public static Response attachment(
            IfNoneMatch ifNoneMatch, byte[] content, String name, String mediaType, String tag) {
        return Tagged.builder(ifNoneMatch, content, tag)
                .type(mediaType)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(name))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** RFC 8187: as in a URL, but with a space as %20. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
