package jp.telework.test.platform;

import static jp.telework.test.rest.Rest.given;

import java.util.UUID;
import jp.telework.test.Identity;
import jp.telework.test.rest.Request;
import jp.telework.test.rest.Response;

/** The toy service as a client sees it. */
final class Api {

    static final String NOTES = "/api/notes/v1/notes";

    private Api() {}

    static Request as(Identity identity) {
        return given().header("Authorization", identity.bearer());
    }

    static Request json(Identity identity, String body) {
        return as(identity).contentType("application/json").body(body);
    }

    static String title(String title) {
        return "{\"title\":\"" + title + "\"}";
    }

    static Response make(Identity identity, String title) {
        return json(identity, title(title)).post(NOTES);
    }

    static Response make(Identity identity, String title, String key) {
        return json(identity, title(title)).header("Idempotency-Key", key).post(NOTES);
    }

    /** Address of a new note. */
    static String made(Identity identity) {
        Response response = make(identity, unique());
        return response.then().statusCode(201).extract().header("Location").replaceFirst("^https?://[^/]+", "");
    }

    static String unique() {
        return "n" + UUID.randomUUID();
    }
}
