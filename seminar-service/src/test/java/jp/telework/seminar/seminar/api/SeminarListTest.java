package jp.telework.seminar.seminar.api;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.rest.JsonPath;
import jp.telework.test.rest.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@ServiceDatabase("seminar")
class SeminarListTest {

    private static final String SEMINARS = "/api/seminar/v1/seminars";

    private static Request public_() {
        return given().accept("application/json");
    }

    @Test
    void holdsTheTenOfFiscalYear2017ByDate() {
        public_()
                .get(SEMINARS + "?fiscalYear=2017")
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fiscalYear=2017 | 10",
                "fiscalYear=2016 | 0",
                "prefecture=奈良県&fiscalYear=2017 | 1",
                "prefecture=29&fiscalYear=2017 | 1",
                "prefecture=東京都&to=2018-03-31 | 0",
                "prefecture=宮\uFA11県&to=2018-03-31 | 0",
                "from=2017-09-01&to=2017-09-30 | 3",
                "from=2017-09-01&to=2017-09-01 | 1",
                "from=2017-11-10&to=2018-03-31 | 1",
                "from=2017-11-11&to=2018-03-31 | 0",
                "to=2017-07-12 | 1",
                "to=2017-07-11 | 0",
                "fiscalYear=2017&from=2017-10-01&prefecture=33 | 1",
                "fiscalYear=2016&to=2017-12-31 | 0",
                "fiscalYear=2017&from=2018-04-01 | 0",
                "fiscalYear=2017&prefecture=&from=&to= | 10",
                "fiscalYear=2017&status=HELD | 10",
                "fiscalYear=2017&status=PUBLISHED | 0",
                "fiscalYear=2017&webinarStatus=ON_SITE | 10",
                "fiscalYear=2017&webinarStatus=HYBRID | 0"
            })
    void filters(String query, int count) {
        Request request = public_();
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
            Request request = public_().queryParam("fiscalYear", 2017).queryParam("limit", 3);
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
                "format | ods",
                "format | ICS",
                "status | FULL",
                "webinarStatus | on site"
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
}
