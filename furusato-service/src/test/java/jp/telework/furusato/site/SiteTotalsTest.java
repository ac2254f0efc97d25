package jp.telework.furusato.site;

import static jp.telework.furusato.site.SiteFixtures.SITES;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.site.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The totals are compared with sums that the test makes of the list itself, page by page. */
@QuarkusTest
@ServiceDatabase("furusato")
class SiteTotalsTest {

    private static List<Map<String, Object>> listed(String filter) {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = given().get(SITES + "?limit=13" + filter + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(page.getList("items"));
            cursor = page.getString("next");
        }
        return all;
    }

    private static JsonPath totals(String filter) {
        return given().get(SITES + "/totals" + (filter.isEmpty() ? "" : "?" + filter))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @SuppressWarnings("unchecked")
    private static long sum(List<Map<String, Object>> sites, String... path) {
        long sum = 0;
        for (Map<String, Object> site : sites) {
            Object value = site;
            for (String step : path) {
                value = value == null ? null : ((Map<String, Object>) value).get(step);
            }
            sum += value == null ? 0 : ((Number) value).longValue();
        }
        return sum;
    }

    private static void equals(JsonPath totals, String group, List<Map<String, Object>> sites) {
        assertThat(totals.getLong(group + ".sites")).as(group).isEqualTo(sites.size());
        assertThat(totals.getLong(group + ".relocatedWorkersTarget.min"))
                .isEqualTo(sum(sites, "targets", "relocatedWorkers", "min"));
        assertThat(totals.getLong(group + ".localHiresTarget.max"))
                .isEqualTo(sum(sites, "targets", "localHires", "max"));
        assertThat(totals.getLong(group + ".relocatedWorkers.people"))
                .isEqualTo(sum(sites, "results", "relocatedWorkers"));
        assertThat(totals.getLong(group + ".localHires.people")).isEqualTo(sum(sites, "results", "localHires"));
    }

    /** A few sites with figures beside the 48, of which only one has any. */
    private static void sitesWithFigures() {
        Random random = new Random(20181119);
        for (int i = 0; i < 4; i++) {
            String id = SiteFixtures.site();
            SiteFixtures.report(
                            Identity.SHIRAHAMA,
                            id,
                            Examples.OUTCOME.replace("27", Integer.toString(random.nextInt(100))))
                    .then()
                    .statusCode(200);
            if (i % 2 == 0) {
                SiteFixtures.confirm(id, 2018).then().statusCode(200);
            }
        }
    }

    @Test
    void everyGroupEqualsTheListOfItsSites() {
        sitesWithFigures();
        JsonPath totals = totals("");
        List<Map<String, Object>> all = listed("");
        equals(totals, "whole", all);
        List<Map<String, Object>> years = totals.getList("byFiscalYear");
        for (int i = 0; i < years.size(); i++) {
            equals(
                    totals,
                    "byFiscalYear[" + i + "]",
                    listed("&fiscalYear=" + years.get(i).get("key")));
        }
        List<Map<String, Object>> prefectures = totals.getList("byPrefecture");
        for (int i = 0; i < prefectures.size(); i++) {
            equals(
                    totals,
                    "byPrefecture[" + i + "]",
                    listed("&prefecture=" + prefectures.get(i).get("key")));
        }
        List<Map<String, Object>> regions = totals.getList("byRegion");
        for (int i = 0; i < regions.size(); i++) {
            equals(
                    totals,
                    "byRegion[" + i + "]",
                    listed("&region=" + regions.get(i).get("key")));
        }
        for (List<Map<String, Object>> groups : List.of(years, prefectures, regions)) {
            assertThat(sum(groups, "sites")).as("each site is counted once").isEqualTo(all.size());
        }
        assertThat(regions).hasSizeLessThanOrEqualTo(Region.values().length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fiscalYear=2015",
                "prefecture=20&fiscalYear=2016",
                "region=KINKI",
                "municipality=304018",
                "confidence=LOW",
                "q=市"
            })
    void followTheListsFilters(String filter) {
        equals(totals(filter), "whole", listed("&" + filter));
    }

    @Test
    void countTheProgrammesYears() {
        given().get(SITES + "/totals?fiscalYear=2016")
                .then()
                .body("whole.sites", equalTo(22))
                .body("byFiscalYear", hasSize(1))
                .body("byFiscalYear[0].name", equalTo("平成28年度"));
        given().get(SITES + "/totals?municipality=304018&fiscalYear=2015")
                .then()
                .body("whole.relocatedWorkersTarget.min", equalTo(18))
                .body("whole.localHiresTarget.min", equalTo(3))
                .body("whole.localHiresTarget.max", equalTo(4))
                .body("whole.relocatedWorkers.people", equalTo(27))
                .body("whole.localHires.people", equalTo(4));
    }

    @Test
    void areATableTooAndCostOneQuery() {
        given().get(SITES + "/totals?format=csv&fiscalYear=2015")
                .then()
                .statusCode(200)
                .body(containsString("年度,2015,平成27年度,15,18,18,3,4,27,4"));
        TestDatabase.get().startCounting();
        given().get(SITES + "/totals").then().statusCode(200);
        assertThat(TestDatabase.get().statementsAndCommits())
                .as(TestDatabase.get().statementTexts())
                .isEqualTo(2);
    }
}
