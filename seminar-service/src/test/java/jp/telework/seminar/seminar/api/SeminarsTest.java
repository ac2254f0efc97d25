package jp.telework.seminar.seminar.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@ServiceDatabase("seminar")
class SeminarsTest {

    private static final String SEMINARS = "/api/seminar/v1/seminars";

    @Inject
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    private static RequestSpecification public_() {
        return given().accept("application/json");
    }

    private static String id(String day) {
        return public_()
                .get(SEMINARS + "?from=" + day + "&to=" + day)
                .jsonPath()
                .getString("items[0].id");
    }

    @Test
    void holdsTheTenOfFiscalYear2017ByDate() {
        public_()
                .get(SEMINARS)
                .then()
                .statusCode(200)
                .body(
                        "items.dateTimeDescription",
                        contains(
                                "平成29年7月12日（水）13:30～17:00",
                                "平成29年8月30日（水）13:00～17:00",
                                "平成29年9月1日（金）13:00～17:00",
                                "平成29年9月8日（金）13:00～17:00",
                                "平成29年9月28日（木）13:00～17:00",
                                "平成29年10月11日（水）13:00～17:00",
                                "平成29年10月13日（金）13:00～17:00",
                                "平成29年10月25日（水）13:00～17:00",
                                "平成29年10月31日（火）13:00～17:00",
                                "平成29年11月10日（金）13:00～17:00"))
                .body(
                        "items.location",
                        contains(
                                "奈良県奈良市", "北海道札幌市", "熊本県熊本市", "宮城県仙台市", "香川県高松市", "岡山県岡山市", "沖縄県那覇市", "長野県長野市",
                                "福井県福井市", "静岡県浜松市"))
                .body(
                        "items.coorganizer",
                        contains("奈良県", "北海道", "熊本県", "宮城県", "香川県", "岡山県", "沖縄県", "長野県", "福井県", "静岡県"))
                .body("items.status", everyItem(equalTo("HELD")))
                .body("next", nullValue());
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
    void isPublishedUntilItsEnd() {
        clock.set(Instant.parse("2017-07-12T07:59:59Z"));
        public_().get(SEMINARS + "?fiscalYear=2017").then().body("items.status", everyItem(equalTo("PUBLISHED")));
        clock.set(Instant.parse("2017-08-30T08:00:00Z"));
        public_()
                .get(SEMINARS + "?fiscalYear=2017&limit=3")
                .then()
                .body("items.status", contains("HELD", "HELD", "PUBLISHED"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fiscalYear=2017 | 10",
                "fiscalYear=2016 | 0",
                "prefecture=奈良県 | 1",
                "prefecture=29 | 1",
                "prefecture=東京都 | 0",
                "prefecture=宮\uFA11県 | 0",
                "from=2017-09-01&to=2017-09-30 | 3",
                "from=2017-09-01&to=2017-09-01 | 1",
                "from=2017-11-10 | 1",
                "from=2017-11-11 | 0",
                "to=2017-07-12 | 1",
                "to=2017-07-11 | 0",
                "fiscalYear=2017&from=2017-10-01&prefecture=33 | 1",
                "fiscalYear=2016&to=2017-12-31 | 0",
                "fiscalYear=2017&from=2018-04-01 | 0",
                "fiscalYear=&prefecture=&from=&to= | 10"
            })
    void filters(String query, int count) {
        RequestSpecification request = public_();
        for (String parameter : query.split("&")) {
            String[] pair = parameter.split("=", 2);
            request.queryParam(pair[0], pair[1]);
        }
        request.get(SEMINARS).then().statusCode(200).body("items", hasSize(count));
    }

    @Test
    void goesThroughAllPagesWithoutGapOrRepetition() {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = public_().queryParam("limit", 3);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(SEMINARS)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.dateOfStart"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(seen).hasSize(10).isSorted().doesNotHaveDuplicates();
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

    @Test
    void givesAnotherTagOnceTheSeminarIsOver() {
        String path = SEMINARS + "/" + id("2017-07-12");
        clock.set(Instant.parse("2017-07-01T00:00:00Z"));
        String before = public_().get(path).header("ETag");
        clock.reset();
        public_()
                .header("If-None-Match", before)
                .get(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("HELD"));
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
            RequestSpecification request = given().header("Accept", accept);
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
        given().accept("text/csv")
                .get(SEMINARS)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_ACCEPTABLE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fiscalYear | abc",
                "fiscalYear | 1988",
                "fiscalYear | ２０１７",
                "prefecture | 奈良",
                "prefecture | 00",
                "prefecture | 48",
                "prefecture | 292010",
                "from | 2017-7-1",
                "from | 2017-02-29",
                "from | 2017-07-12T00:00:00",
                "from | 平成29年7月12日",
                "to | tomorrow",
                "to | 2017-13-01",
                "to | +12017-01-01",
                "limit | 0",
                "limit | 101",
                "format | csv",
                "format | ICS"
            })
    void refusesAParameterItCannotReadByName(String name, String value) {
        given().urlEncodingEnabled(false)
                .get(SEMINARS + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_PARAMETER"))
                .body("detail", containsString(name))
                .body("requestId", not(nullValue()));
    }

    @Test
    void refusesARangeThatEndsBeforeItStarts() {
        public_()
                .get(SEMINARS + "?from=2017-09-02&to=2017-09-01")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_PARAMETER"))
                .body("detail", containsString("to"));
    }

    @Test
    void refusesACursorOfOtherFiltersOrOfNoList() {
        String cursor =
                public_().get(SEMINARS + "?limit=1&fiscalYear=2017").jsonPath().getString("next");
        for (String query : List.of("?cursor=" + cursor, "?fiscalYear=2016&cursor=" + cursor, "?cursor=x")) {
            public_().get(SEMINARS + query).then().statusCode(400).body("code", equalTo("INVALID_CURSOR"));
        }
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
}
