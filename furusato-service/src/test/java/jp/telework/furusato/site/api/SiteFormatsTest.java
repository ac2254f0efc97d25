package jp.telework.furusato.site.api;

import static jp.telework.furusato.site.api.PublicSites.SITES;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import jp.telework.platform.table.Table;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.rest.JsonPath;
import jp.telework.test.rest.Request;
import jp.telework.test.table.OpenedWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@ServiceDatabase("furusato")
class SiteFormatsTest {

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
                .body("features.findAll { it.properties.fiscalYear < 2018 }", hasSize(48))
                .body("features.type", everyItem(equalTo("Feature")))
                .body("features.geometry.type", everyItem(equalTo("Point")))
                .body("features.properties.positionApproximate", everyItem(equalTo(true)))
                .extract()
                .jsonPath();
        assertThat(new HashSet<>(map.getList("features.id"))).hasSameSizeAs(map.getList("features.id"));
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
                "application/geo+json | json | application/json",
                "text/csv | | text/csv;charset=UTF-8",
                "text/csv;charset=Shift_JIS | | text/csv;charset=Shift_JIS",
                "application/json | csv | text/csv;charset=UTF-8",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, text/csv;q=0.5 | |"
                        + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "text/csv | xlsx | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            })
    void choosesTheFormatByParameterThenByAccept(String accept, String format, String type) {
        Request request = given().header("Accept", accept);
        (format == null ? request : request.queryParam("format", format))
                .get(SITES)
                .then()
                .statusCode(200)
                .contentType(type);
    }

    @Test
    void refusesAFormatThatItDoesNotHave() {
        given().accept("text/html")
                .get(SITES)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_ACCEPTABLE"));
    }

    @Test
    void writesATableWithConfidenceAndFigures() {
        String table = given().get(SITES + "?format=csv&fiscalYear=2015&prefecture=30")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"sites.csv\"")
                .header("Vary", containsString("Accept"))
                .extract()
                .asString();
        assertThat(table).startsWith("\uFEFF拠点番号,名称,採択年度,年度の確からしさ,");
        assertThat(table).contains("H27-11,白浜町,平成27年度,資料に明記,").contains(",18,18,3,4,2015,27,4,");
    }

    @Test
    void writesAWorkbookWhoseNumbersAreNumbersAndWhoseCodesAreText() {
        OpenedWorkbook workbook = OpenedWorkbook.of(given().get(SITES + "?format=xlsx&fiscalYear=2015&prefecture=30")
                .then()
                .statusCode(200)
                .contentType(Table.XLSX)
                .header("Content-Disposition", "attachment; filename=\"sites.xlsx\"")
                .extract()
                .asByteArray());
        assertThat(workbook.texts(0)).startsWith("拠点番号", "名称", "採択年度");
        assertThat(workbook.rows().get(1))
                .contains(
                        new OpenedWorkbook.Cell("s", "白浜町", "", false),
                        new OpenedWorkbook.Cell("s", "304018", "", false),
                        new OpenedWorkbook.Cell("n", "27", "", false));
        assertThat(workbook.formulas()).isZero();
    }

    @Test
    void saysHeadingsYearsAndNotesInEnglishToWhoPrefersIt() {
        String table = given().header("Accept-Language", "en")
                .get(SITES + "?format=csv&fiscalYear=2015&prefecture=30")
                .asString();
        assertThat(table)
                .startsWith("\uFEFFSite number,Name,Fiscal year,")
                .contains("H27-11,白浜町,2015,stated by a source,");
    }

    @Test
    void linksToTheNextPageOfATableAndKeepsTheFilters() {
        String link = given().get(SITES + "?format=csv&fiscalYear=2015&limit=5")
                .then()
                .statusCode(200)
                .extract()
                .header("Link");
        assertThat(link).startsWith("<?").endsWith(">; rel=\"next\"").contains("fiscalYear=2015");
        String next = given().urlEncodingEnabled(false)
                .get(SITES + link.substring(1, link.indexOf('>')))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(next).contains("\r\nH27-06,").doesNotContain("\r\nH27-05,");
    }

    @Test
    void writesShiftJisOnRequestAndRefusesOthers() {
        byte[] table = given().get(SITES + "?format=csv&charset=Shift_JIS&q=白浜")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(table, Charset.forName("windows-31j")))
                .startsWith("拠点番号,")
                .contains("白浜町");
        given().get(SITES + "?format=csv&charset=EUC-JP")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_PARAMETER"));
    }
}
