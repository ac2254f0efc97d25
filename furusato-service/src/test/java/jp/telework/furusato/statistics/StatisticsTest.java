package jp.telework.furusato.statistics;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@QuarkusTest
@ServiceDatabase("furusato")
class StatisticsTest {

    private static final String STATISTICS = "/api/furusato/v1/statistics";

    private static JsonPath all() {
        return given().get(STATISTICS).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void listsEverySeriesWithSourceUnitAndYear() {
        JsonPath all = all();
        assertThat(all.getList("items.key")).hasSize(22).isSorted().contains("ADOPTION_RATE", "EMPLOYED_TELEWORKERS");
        assertThat(all.getList("items.source"))
                .allSatisfy(source -> assertThat((String) source).isNotBlank());
        assertThat(all.getList("items.unit"))
                .allSatisfy(unit -> assertThat((String) unit).isNotBlank());
        assertThat(all.getList("items.figures.flatten().findAll { it.confidence != 'HIGH' && it.note == null }"))
                .as("a figure that is not sure says why")
                .isEmpty();
    }

    @Test
    void keepsTheHandbooksFigures() {
        JsonPath all = all();
        assertThat(all.getList(
                        "items.find { it.key == 'ADOPTION_RATE_BY_REGION' }.figures.collect { it.label + it.value }"))
                .isEqualTo(List.of("南関東18.2", "東海14.0", "近畿12.3", "中国5.0", "四国4.8", "北海道3.6"));
        assertThat(all.getDouble("items.find { it.key == 'ADOPTING_FIRMS_BY_INDUSTRY' }.figures.value.sum()"))
                .as("the industries make up the whole")
                .isEqualTo(100.0);
        for (Object change : all.getList("items.find { it.key == 'TELEWORK_DAY_POPULATION_CHANGE' }.figures")) {
            Map<?, ?> row = (Map<?, ?>) change;
            float before = value(all, "TELEWORK_DAY_POPULATION_BEFORE", row.get("category"));
            float day = value(all, "TELEWORK_DAY_POPULATION", row.get("category"));
            assertThat((Float) row.get("value"))
                    .as("change computed from the two populations: %s", row)
                    .isEqualTo(Math.round((day - before) * 1000 / before) / 10f);
        }
    }

    private static float value(JsonPath all, String key, Object category) {
        return all.getFloat(
                "items.find { it.key == '" + key + "' }.figures.find { it.category == '" + category + "' }.value");
    }

    @Test
    void explainsTheProgressTowardsTheGovernmentsTargets() {
        given().get(STATISTICS + "/ADOPTION_RATE")
                .then()
                .statusCode(200)
                .body("targets[0].value", equalTo(34.5f))
                .body("targets[0].year", equalTo(2020))
                .body("targets[0].progress.achievedPercent", equalTo(7.8f))
                .body("targets[0].progress.remaining", equalTo(21.2f))
                .body("targets[0].progress.evenPace", equalTo(23.0f))
                .body(
                        "targets[0].progress.trace.rule",
                        contains("CHANGE_SINCE_BASE", "ACHIEVED_SHARE", "EVEN_PACE", "REMAINING_TO_TARGET"))
                .body("targets[0].progress.trace[3].message", equalTo("2020年の目標34.5まで、あと21.2です。"));
        given().header("Accept-Language", "en")
                .get(STATISTICS + "/EMPLOYED_TELEWORKERS")
                .then()
                .statusCode(200)
                .body("title", equalTo("Employees who telework under a scheme"))
                .body("targets[0].value", equalTo(15.4f))
                .body("targets[0].progress.achievedPercent", equalTo(0.0f));
    }

    @Test
    void setsAdoptionByRegionAgainstNationAndTarget() {
        given().get(STATISTICS + "/adoption")
                .then()
                .statusCode(200)
                .body("national.targets.flatten().value", contains(34.5f, 15.4f))
                .body("regions", hasSize(11))
                .body("regions.find { it.region == 'SOUTH_KANTO' }.againstNation", equalTo(4.9f))
                .body("regions.find { it.region == 'HOKKAIDO' }.againstTarget", equalTo(-30.9f))
                .body("regions.find { it.region == 'HOKKAIDO' }.reachPercent", equalTo(10.4f))
                .body("regions.find { it.region == 'TOHOKU' }.percent", nullValue())
                .body("regions.find { it.region == 'TOHOKU' }.trace", hasSize(0));
    }

    @Test
    void isATableToo() {
        String table = given().accept("text/csv")
                .get(STATISTICS)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("statistics.csv"))
                .extract()
                .asString();
        assertThat(table.lines()).hasSize(1 + 73 + 4);
        assertThat(table)
                .startsWith("\uFEFF系列コード,題名,種別,年,")
                .contains("ADOPTION_RATE,テレワーク導入企業の割合,目標,2020,TOTAL,,34.5,％,")
                .contains(",豊洲,-14.9,％,資料に明記,");
        byte[] regions = given().get(STATISTICS + "/adoption?format=csv&charset=Shift_JIS")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(new String(regions, Charset.forName("windows-31j")))
                .startsWith("地域コード,地域名,")
                .contains("SOUTH_KANTO,南関東,2016,18.2,4.9,-16.3,52.8,");
    }

    @Test
    void findsSeriesOfAYearAndPages() {
        given().get(STATISTICS + "?year=2002").then().statusCode(200).body("items.key", contains("TELEWORKER_RATIO"));
        given().get(STATISTICS + "?year=2020").then().statusCode(200).body("items.key", hasItem("TOKYO_ADOPTION_RATE"));
        JsonPath first = given().get(STATISTICS + "?limit=20")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        given().get(STATISTICS + "?limit=20&cursor=" + first.getString("next"))
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?year=16", "?year=abc", "?limit=0", "?format=svg", "?format=csv&charset=EUC-JP"})
    void refusesParametersItCannotRead(String query) {
        given().get(STATISTICS + query).then().statusCode(400).body("code", equalTo("INVALID_PARAMETER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOTHING", "adoption_rate", "%27"})
    void doesNotFindWhatIsNotThere(String key) {
        given().urlEncodingEnabled(false).get(STATISTICS + "/" + key).then().statusCode(404);
    }

    @Test
    void drawsEverySeriesInBothLanguages() throws Exception {
        for (Object key : all().getList("items.key")) {
            for (String language : List.of("ja", "en")) {
                String svg = given().header("Accept-Language", language)
                        .accept("image/svg+xml")
                        .get(STATISTICS + "/" + key)
                        .then()
                        .statusCode(200)
                        .contentType(startsWith("image/svg+xml"))
                        .header("Content-Security-Policy", containsString("default-src 'none'"))
                        .body(not(containsString("<script")))
                        .extract()
                        .asString();
                Document drawing = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)));
                assertThat(drawing.getDocumentElement().getAttribute("lang")).isEqualTo(language);
                assertThat(drawing.getElementsByTagName("title").item(0).getTextContent())
                        .isNotBlank();
                assertThat(drawing.getElementsByTagName("desc").item(0).getTextContent())
                        .contains(language.equals("ja") ? "出典" : "Source");
                keepsInside(drawing);
                // For people to look at.
                Files.createDirectories(Path.of("target/charts"));
                Files.writeString(Path.of("target/charts/" + key + "." + language + ".svg"), svg);
            }
        }
    }

    /** Nothing is drawn beyond the edges. */
    private static void keepsInside(Document drawing) {
        double height = Double.parseDouble(drawing.getDocumentElement().getAttribute("height"));
        NodeList texts = drawing.getElementsByTagName("text");
        assertThat(texts.getLength()).isGreaterThan(5);
        for (int i = 0; i < texts.getLength(); i++) {
            var attributes = texts.item(i).getAttributes();
            assertThat(Double.parseDouble(attributes.getNamedItem("x").getNodeValue()))
                    .isBetween(0.0, 880.0);
            assertThat(Double.parseDouble(attributes.getNamedItem("y").getNodeValue()))
                    .isBetween(0.0, height);
        }
    }

    @Test
    void drawsTheTargetAndTheNationAcrossTheRegions() {
        given().get(STATISTICS + "/ADOPTION_RATE_BY_REGION?format=svg")
                .then()
                .statusCode(200)
                .body(containsString("目標 34.5％（2020年）"))
                .body(containsString("全国 13.3％"))
                .body(containsString("出典：総務省「平成28年通信利用動向調査」"))
                .body(containsString("単位：％"));
    }

    @ParameterizedTest
    @CsvSource({"'', 2", "?format=csv, 2", "/ADOPTION_RATE, 2", "/ADOPTION_RATE_BY_REGION?format=svg, 3", "/adoption, 2"
    })
    void costsAFixedNumberOfStatements(String path, long statements) {
        given().get(STATISTICS + path).then().statusCode(200);
        TestDatabase.get().startCounting();
        given().get(STATISTICS + path).then().statusCode(200);
        assertThat(TestDatabase.get().statementsAndCommits())
                .as(TestDatabase.get().statementTexts())
                .isEqualTo(statements);
    }
}
