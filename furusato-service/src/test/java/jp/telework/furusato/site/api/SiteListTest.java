package jp.telework.furusato.site.api;

import static jp.telework.furusato.site.api.PublicSites.SITES;
import static jp.telework.furusato.site.api.PublicSites.all;
import static jp.telework.furusato.site.api.PublicSites.public_;
import static jp.telework.test.rest.Rest.given;
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
import java.util.ArrayList;
import java.util.List;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.rest.JsonPath;
import jp.telework.test.rest.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@ServiceDatabase("furusato")
class SiteListTest {

    @Test
    void holdsThe48SitesInTheOrderOfTheirNumbers() {
        List<String> numbers = all().getList("items.findAll { it.fiscalYear < 2018 }.siteNumber");
        assertThat(numbers).hasSize(48).isSorted().doesNotHaveDuplicates();
        assertThat(all().getList("items.findAll { it.fiscalYear < 2018 }.municipalities.flatten().localGovernmentCode"))
                .hasSize(53);
    }

    @ParameterizedTest
    @CsvSource({"2015, 15, DEMONSTRATION", "2016, 22, SUBSIDY", "2017, 11, SUBSIDY"})
    void countsEachFiscalYear(int year, int count, String scheme) {
        public_()
                .get(SITES + "?limit=100&fiscalYear=" + year)
                .then()
                .statusCode(200)
                .body("items", hasSize(count))
                .body("items.fiscalYear", everyItem(equalTo(year)))
                .body("items.scheme", everyItem(equalTo(scheme)))
                .body("next", nullValue());
    }

    @Test
    void answersAnEmptyPageForAYearWithoutSites() {
        public_()
                .get(SITES + "?fiscalYear=2020")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("$", hasKey("next"));
    }

    @ParameterizedTest
    @CsvSource({"和歌山県", "30"})
    void filtersByPrefectureNameOrCode(String prefecture) {
        public_()
                .queryParam("prefecture", prefecture)
                .get(SITES)
                .then()
                .statusCode(200)
                .body("items.findAll { it.fiscalYear < 2018 }.siteNumber", contains("H27-11", "H28-14"))
                .body("items.prefecture", everyItem(equalTo("和歌山県")));
    }

    @ParameterizedTest
    @CsvSource({
        "304018, H27-11 H28-14",
        "402303, H27-13 H28-18",
        "202029, H27-08 H28-08",
        "202151, H27-07 H28-08",
        "015458, H27-01",
        "454303, H28-22",
        "131016, ''"
    })
    void filtersByMunicipalityAlsoInsideJointSites(String code, String numbers) {
        List<String> expected = numbers.isEmpty() ? List.of() : List.of(numbers.split(" "));
        public_()
                .get(SITES + "?municipality=" + code)
                .then()
                .statusCode(200)
                .body("items.findAll { it.fiscalYear < 2018 }.siteNumber", equalTo(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "confidence=LOW, H28-15 H29-11",
        "confidence=LOW&fiscalYear=2017, H29-11",
        "q=白浜, H27-11 H28-14",
        "q=和歌山県白浜町, H27-11 H28-14",
        "q=Ｎｅｃ, H27-11",
        "q=白浜 NEC, H27-11",
        "q=NEC　白浜, H27-11",
        "q=白浜 糸島, ''",
        "region=TOKAI, H28-10 H29-08",
        "q=ﾃﾚﾜｰｶｰｽﾞ, H27-12",
        "q=salesforce%, ''",
        "q=%, ''",
        "q=_, ''",
        "q=\\, ''",
        "q=h29-0, H29-01 H29-02 H29-03 H29-04 H29-05 H29-06 H29-07 H29-08 H29-09",
        "prefecture=宮\uFA11県, H28-22"
    })
    void filtersByConfidenceAndText(String query, String numbers) {
        List<String> expected = numbers.isEmpty() ? List.of() : List.of(numbers.split(" "));
        Request request = public_();
        for (String parameter : query.split("&")) {
            request.queryParam(parameter.split("=")[0], parameter.split("=")[1]);
        }
        request.get(SITES)
                .then()
                .statusCode(200)
                .body("items.findAll { it.fiscalYear < 2018 }.siteNumber", equalTo(expected));
    }

    @Test
    void goesThroughAllPagesWithoutGapOrRepetition() {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Request request = public_().queryParam("limit", 7);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(SITES)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.siteNumber"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(seen).isEqualTo(all().getList("items.siteNumber"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fiscalYear | abc",
                "fiscalYear | 15",
                "fiscalYear | 1988",
                "fiscalYear | 2015.0",
                "fiscalYear | ２０１５",
                "fiscalYear | 99999999999",
                "prefecture | 和歌山",
                "prefecture | 48",
                "prefecture | 304018",
                "municipality | 白浜町",
                "municipality | 304019",
                "municipality | 30401",
                "municipality | 304018'; DROP TABLE site; --",
                "municipality | 300004",
                "municipality | 019992",
                "confidence | high",
                "confidence | CERTAIN",
                "q | '   '",
                "q | %00",
                "q | %EE%80%80",
                "limit | 0",
                "limit | 101",
                "region | 東海",
                "region | TOUKAI",
                "limit | many",
                "format | ods",
                "format | GEOJSON"
            })
    void refusesAParameterItCannotReadByName(String name, String value) {
        String encoded = value.startsWith("%")
                ? value
                : java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
        given().urlEncodingEnabled(false)
                .get(SITES + "?" + name + "=" + encoded)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_PARAMETER"))
                .body("detail", containsString(name))
                .body("requestId", not(nullValue()));
    }

    @Test
    void takesAnEmptyParameterAsAbsentAsFormsSendIt() {
        public_()
                .get(SITES + "?fiscalYear=&prefecture=&municipality=&q=&limit=48")
                .then()
                .statusCode(200)
                .body("items", hasSize(48));
    }

    @Test
    void refusesATextThatIsTooLong() {
        given().queryParam("q", "あ".repeat(101)).get(SITES).then().statusCode(400);
        given().queryParam("q", "あ".repeat(100)).get(SITES).then().statusCode(200);
    }

    @Test
    void refusesACursorOfOtherFiltersOrOfNoList() {
        String cursor =
                public_().get(SITES + "?limit=1&fiscalYear=2015").jsonPath().getString("next");
        for (String path : List.of("?cursor=" + cursor, "?fiscalYear=2016&cursor=" + cursor, "?cursor=x")) {
            public_()
                    .get(SITES + path)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", equalTo("INVALID_CURSOR"));
        }
    }
}
