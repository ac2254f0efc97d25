package jp.telework.furusato.site.api;

import static jp.telework.test.rest.Rest.given;

import jp.telework.test.rest.JsonPath;
import jp.telework.test.rest.Request;

/** Reads the register as the public does. */
final class PublicSites {

    static final String SITES = "/api/furusato/v1/sites";

    private PublicSites() {}

    static Request public_() {
        return given().accept("application/json");
    }

    static JsonPath all() {
        return public_()
                .get(SITES + "?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static String id(String number) {
        return public_()
                .queryParam("q", number.toLowerCase(java.util.Locale.ROOT))
                .get(SITES)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("items.find { it.siteNumber == '" + number + "' }.id");
    }
}
