package jp.telework.subsidy.grant;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.test.rest.Rest.given;

import java.nio.charset.StandardCharsets;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.rest.Response;

/** Files of evidence, sent like a browser would. */
public final class EvidenceFixtures {

    public static final String MULTIPART = "multipart/form-data; boundary=edge";

    private EvidenceFixtures() {}

    /** Attaches a file and gives its number. */
    public static int attached(String id, String name) {
        return attach(Identity.SHIRAHAMA, id, "INVOICE", name)
                .then()
                .statusCode(200)
                .extract()
                .path("timeline.last().number");
    }

    public static Response attach(Identity identity, String id, String kind, String name) {
        return send(identity, id, body(kind, name), "");
    }

    public static Response send(Identity identity, String id, String body, String query) {
        return given().header("Authorization", identity.bearer())
                .header("If-Match", GrantFixtures.etag(identity, id))
                .contentType(MULTIPART)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(API + "/grants/" + id + "/evidence" + query);
    }

    /** A PDF under the given name, with any ending. */
    public static String body(String kind, String name) {
        return part("kind\"", "", kind)
                + part("file\"; filename=\"" + name + "\"", "Content-Type: application/pdf\r\n", content(name))
                + "--edge--\r\n";
    }

    private static String part(String name, String headers, String content) {
        return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\r\n" + headers + "\r\n" + content
                + "\r\n";
    }

    public static String content(String name) {
        return new String(Fixtures.pdf(name), StandardCharsets.UTF_8);
    }
}
