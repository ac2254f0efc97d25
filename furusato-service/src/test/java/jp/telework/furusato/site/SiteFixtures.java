package jp.telework.furusato.site;

import static jp.telework.test.rest.Rest.given;

import java.util.concurrent.atomic.AtomicInteger;
import jp.telework.furusato.site.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.rest.Request;
import jp.telework.test.rest.Response;

/** Makes sites of 白浜町 of fiscal year 2018, each with a number of its own. */
public final class SiteFixtures {

    public static final String SITES = "/api/furusato/v1/sites";
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    private SiteFixtures() {}

    public static Request as(Identity who) {
        return given().header("Authorization", who.bearer()).contentType("application/json");
    }

    /** The example's body under a number that is free. */
    public static String body() {
        return Examples.SITE.replace("H30-51", "H30-" + NUMBERS.incrementAndGet());
    }

    public static String site() {
        return as(Identity.OFFICER)
                .body(body())
                .post(SITES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String etag(String id) {
        return given().get(SITES + "/" + id).then().statusCode(200).extract().header("ETag");
    }

    public static Response report(Identity who, String id, String body) {
        return as(who).header("If-Match", etag(id)).body(body).put(SITES + "/" + id + "/outcomes");
    }

    public static Response confirm(String id, int year) {
        return as(Identity.OFFICER)
                .header("If-Match", etag(id))
                .post(SITES + "/" + id + "/outcomes/" + year + "/confirmation");
    }
}
