package jp.telework.furusato.site.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@ServiceDatabase("furusato")
class SitesTest {

    private static final String SITES = "/api/furusato/v1/sites";

    private static RequestSpecification public_() {
        return given().accept("application/json");
    }

    private static JsonPath all() {
        return public_()
                .get(SITES + "?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void holdsThe48SitesInTheOrderOfTheirNumbers() {
        List<String> numbers = all().getList("items.siteNumber");
        assertThat(numbers).hasSize(48).isSorted().doesNotHaveDuplicates();
        assertThat(all().getList("items.municipalities.flatten().localGovernmentCode"))
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
                .body("items.siteNumber", contains("H27-11", "H28-14"))
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
                .body("items.siteNumber", equalTo(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "confidence=LOW, H28-15 H29-11",
        "confidence=LOW&fiscalYear=2017, H29-11",
        "q=白浜, H27-11 H28-14",
        "q=和歌山県白浜町, H27-11 H28-14",
        "q=Ｎｅｃ, H27-11",
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
        RequestSpecification request = public_();
        for (String parameter : query.split("&")) {
            request.queryParam(parameter.split("=")[0], parameter.split("=")[1]);
        }
        request.get(SITES).then().statusCode(200).body("items.siteNumber", equalTo(expected));
    }

    @Test
    void goesThroughAllPagesWithoutGapOrRepetition() {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = public_().queryParam("limit", 7);
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

    @Test
    void tellsShirahamasTargetsAndResults() {
        public_()
                .get(SITES + "/" + id("H27-11"))
                .then()
                .statusCode(200)
                .body("siteNumber", equalTo("H27-11"))
                .body("fiscalYearLabel", equalTo("平成27年度"))
                .body("representativeOrganisation", equalTo("NECソリューションイノベータ(株)"))
                .body("municipalities[0].localGovernmentCode", equalTo("304018"))
                .body("municipalities[0].corporateNumber", equalTo("8000020304018"))
                .body("municipalities[0].cityAndCounty", equalTo("白浜町"))
                .body("municipalities[0].fullAddress", equalTo("和歌山県白浜町"))
                .body("targets.relocatedWorkers", equalTo(Map.of("min", 18, "max", 18)))
                .body("targets.localHires", equalTo(Map.of("min", 3, "max", 4)))
                .body("results", equalTo(Map.of("relocatedWorkers", 27, "localHires", 4)))
                .body("teleworkTypes", contains("A", "D"))
                .body("teleworkTypesConfidence", equalTo("LOW"))
                .body("companies", containsInAnyOrder("株式会社セールスフォース・ドットコム", "株式会社ブイキューブ", "rakumo株式会社", "ブレインハーツ株式会社"));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        public_()
                .get(SITES + "/" + id("H28-22"))
                .then()
                .statusCode(200)
                .body("prefecture", equalTo("宮崎県"))
                .body("yearConfidence", equalTo("MEDIUM"))
                .body("$", not(hasKey("targets")))
                .body("$", not(hasKey("results")))
                .body("$", not(hasKey("representativeOrganisation")))
                .body("teleworkTypes", hasSize(0));
    }

    @Test
    void givesAStrongTagAndNothingNewForIt() {
        String path = SITES + "/" + id("H27-11");
        String tag = public_().get(path).then().statusCode(200).extract().header("ETag");
        assertThat(tag).matches("\"[^\"]+\"");
        for (String known : List.of(tag, "\"other\", " + tag, "*", "W/" + tag)) {
            String body = public_()
                    .header("If-None-Match", known)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .extract()
                    .asString();
            assertThat(body).isEmpty();
        }
        public_().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }

    @Test
    void drawsAMap() {
        JsonPath map = given().accept("application/geo+json")
                .get(SITES)
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .header("Vary", containsString("Accept"))
                .body("type", equalTo("FeatureCollection"))
                .body("next", nullValue())
                .body("features", hasSize(48))
                .body("features.type", everyItem(equalTo("Feature")))
                .body("features.geometry.type", everyItem(equalTo("Point")))
                .body("features.properties.positionApproximate", everyItem(equalTo(true)))
                .extract()
                .jsonPath();
        assertThat(new HashSet<>(map.getList("features.id"))).hasSize(48);
        for (List<Float> position : map.<List<Float>>getList("features.geometry.coordinates")) {
            assertThat(position).hasSize(2);
            assertThat(position.get(0)).as("longitude first").isBetween(122f, 154f);
            assertThat(position.get(1)).as("latitude second").isBetween(20f, 46f);
        }
        assertThat(map.getList("features.find { it.properties.siteNumber == 'H27-11' }.geometry.coordinates"))
                .isEqualTo(List.of(135.35f, 33.68f));
    }

    @Test
    void pagesTheMapWhenAsked() {
        JsonPath first = given().get(SITES + "?format=geojson&limit=5&fiscalYear=2015")
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .extract()
                .jsonPath();
        assertThat(first.getList("features")).hasSize(5);
        given().get(SITES + "?format=geojson&limit=100&fiscalYear=2015&cursor=" + first.getString("next"))
                .then()
                .statusCode(200)
                .body("features", hasSize(10))
                .body("features[0].properties.siteNumber", equalTo("H27-06"))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | | application/json",
                "*/* | | application/json",
                "application/geo+json, application/json;q=0.5 | | application/geo+json",
                "application/geo+json;q=0.2, application/json;q=0.5 | | application/json",
                "application/json | geojson | application/geo+json",
                "text/html, */*;q=0.8 | geojson | application/geo+json",
                "application/geo+json | json | application/json"
            })
    void choosesTheFormatByParameterThenByAccept(String accept, String format, String type) {
        RequestSpecification request = given().header("Accept", accept);
        (format == null ? request : request.queryParam("format", format))
                .get(SITES)
                .then()
                .statusCode(200)
                .contentType(type);
    }

    @Test
    void refusesAFormatThatItDoesNotHave() {
        given().accept("text/csv")
                .get(SITES)
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
                "limit | many",
                "format | csv",
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

    @ParameterizedTest
    @CsvSource({"014e63e1-818b-7896-842d-000000000000", "H27-11", "1", "%27"})
    void doesNotFindWhatIsNotThere(String id) {
        given().urlEncodingEnabled(false)
                .get(SITES + "/" + id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void cannotBeChangedYet() {
        given().contentType("application/json").body("{}").post(SITES).then().statusCode(405);
        given().delete(SITES + "/" + id("H27-11")).then().statusCode(405);
    }

    private static String id(String number) {
        return all().getString("items.find { it.siteNumber == '" + number + "' }.id");
    }
}
