package jp.telework.seminar.seminar.api;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.rest.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@ServiceDatabase("seminar")
class SeminarReadTest {

    private static final String SEMINARS = "/api/seminar/v1/seminars";

    private static Request public_() {
        return given().accept("application/json");
    }

    private static String id(String day) {
        return public_()
                .get(SEMINARS + "?from=" + day + "&to=" + day)
                .jsonPath()
                .getString("items[0].id");
    }

    @Test
    void describesASeminarWithTheNamesOfTheCoreDataModel() {
        public_()
                .get(SEMINARS + "/" + id("2017-07-12"))
                .then()
                .statusCode(200)
                .body("eventName", equalTo("働き方改革セミナー「『働く、が変わる』テレワーク」"))
                .body("subTitle", equalTo("『働く、が変わる』テレワーク"))
                .body("eventType", equalTo("セミナー"))
                .body("fiscalYear", equalTo(2017))
                .body("dateOfStart", equalTo("2017-07-12"))
                .body("dateOfEnd", equalTo("2017-07-12"))
                .body("startTime", equalTo("13:30"))
                .body("endTime", equalTo("17:00"))
                .body("startsAt", equalTo("2017-07-12T13:30:00+09:00"))
                .body("locationAddress.localGovernmentCode", equalTo("292010"))
                .body("locationAddress.cityAndCounty", equalTo("奈良市"))
                .body("organizer", equalTo("総務省"))
                .body("webinarStatus", equalTo("ON_SITE"))
                .body("$", hasKey("capacity"))
                .body("capacity", nullValue())
                .body("$", hasKey("feeStatus"))
                .body("programme.number", contains(1, 2, 3, 4, 5))
                .body(
                        "programme.title",
                        contains(
                                "テレワークの導入と課題解決について",
                                "テレワーク実施時の労務管理上の留意点",
                                "情報通信技術活用における留意点",
                                "テレワーク導入企業等の事例１～３",
                                "個別相談会"));
    }

    @Test
    void givesEachFormatItsOwnStrongTag() {
        String path = SEMINARS + "/" + id("2017-07-12");
        String json = public_().get(path).then().statusCode(200).extract().header("ETag");
        String calendar = given().get(path + "?format=ics")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        assertThat(List.of(json, calendar))
                .allMatch(tag -> tag.matches("\"[^\"]+\""))
                .doesNotHaveDuplicates();
        for (String known : List.of(json, "\"other\", " + json, "*", "W/" + json)) {
            public_()
                    .header("If-None-Match", known)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", json);
        }
        public_().header("If-None-Match", calendar).get(path).then().statusCode(200);
        given().accept("text/calendar")
                .header("If-None-Match", calendar)
                .get(path)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | | application/json",
                "*/* | | application/json",
                "text/calendar, application/json;q=0.5 | | text/calendar",
                "text/* | | text/calendar",
                "application/json | ics | text/calendar",
                "text/html, */*;q=0.8 | ics | text/calendar",
                "text/calendar | json | application/json"
            })
    void choosesTheFormatByParameterThenByAccept(String accept, String format, String type) {
        for (String path : List.of(SEMINARS, SEMINARS + "/" + id("2017-07-12"))) {
            Request request = given().header("Accept", accept);
            (format == null ? request : request.queryParam("format", format))
                    .get(path)
                    .then()
                    .statusCode(200)
                    .contentType(containsString(type))
                    .header("Vary", containsString("Accept"));
        }
    }

    @Test
    void refusesAFormatThatItDoesNotHave() {
        given().accept("application/vnd.oasis.opendocument.spreadsheet")
                .get(SEMINARS)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_ACCEPTABLE"));
    }

    @ParameterizedTest
    @CsvSource({"019a3b42-5701-7000-8000-000000000000", "1", "%27"})
    void doesNotFindWhatIsNotThere(String id) {
        for (String format : List.of("json", "ics")) {
            given().urlEncodingEnabled(false)
                    .get(SEMINARS + "/" + id + "?format=" + format)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", equalTo("NOT_FOUND"));
        }
    }

    /** What is announced is announced in both languages, the ten of the first start included. */
    @Test
    void tellsTheTenOfTheFirstYearInEnglishToo() {
        List<String> ids = given().get(SEMINARS + "?fiscalYear=2017").path("items.id");
        assertThat(ids).hasSize(10);
        for (String id : ids) {
            given().get(SEMINARS + "/" + id)
                    .then()
                    .body("eventNameEn", equalTo("Work style reform seminar \"Telework changes how we work\""))
                    .body("subTitleEn", notNullValue())
                    .body("descriptionEn", notNullValue())
                    .body("targetPersonEn", notNullValue())
                    .body("organizerEn", equalTo("Ministry of Internal Affairs and Communications"))
                    .body("coorganizerEn", matchesPattern("Hokkaido|[A-Z][a-z]+ Prefecture"))
                    .body("programme.titleEn", hasSize(5))
                    .body("programme.titleEn", everyItem(notNullValue()))
                    .body("programme[4].title", equalTo("個別相談会"))
                    .body("programme[4].titleEn", equalTo("Individual consultations"));
        }
    }
}
