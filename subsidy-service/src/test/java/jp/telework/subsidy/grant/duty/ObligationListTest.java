package jp.telework.subsidy.grant.duty;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.grant.Days;
import jp.telework.subsidy.grant.GrantFixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is due over all cases. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ObligationListTest {

    @AfterEach
    void present() {
        Days.back();
    }

    private static String granted(UUID call) {
        return GrantFixtures.granted(GrantFixtures.applied(GrantFixtures.opened(call)));
    }

    private static Response list(String query) {
        return as(Identity.OFFICER).get(API + "/obligations?" + query);
    }

    @Test
    void listsOpenDutiesByTheirDaysInPages() {
        UUID call = Fixtures.openCall();
        List<String> ids = List.of(granted(call), granted(call), granted(call));
        List<String> seen = new ArrayList<>();
        String query = "callId=" + call + "&limit=4";
        Response page = list(query);
        seen.addAll(keys(page));
        page = list(query + "&cursor=" + page.path("next"));
        seen.addAll(keys(page));
        page.then().body("next", is((Object) null));
        assertThat(seen).hasSize(6).doesNotHaveDuplicates().isSorted();
        for (String id : ids) {
            assertThat(seen).filteredOn(key -> key.contains(id)).hasSize(2);
        }
        list("callId=" + call)
                .then()
                .body("items.state", everyItem(equalTo("OPEN")))
                .body("items[0].text", equalTo("着手の報告"))
                .body("items[0].organisationName", equalTo("和歌山県白浜町"));
    }

    private static List<String> keys(Response page) {
        page.then().statusCode(200);
        return page.jsonPath().getList("items.collect { it.dueOn + ' ' + it.grantId + ' ' + it.kind }", String.class);
    }

    @Test
    void findsWhatIsOverdueAndWhatWillBe() {
        UUID call = Fixtures.openCall();
        String id = granted(call);
        String start = GrantFixtures.get(id).path("obligations.find { it.kind == 'START_REPORT' }.dueOn");
        list("overdue=true&callId=" + call).then().body("items", empty());
        list("dueBefore=" + start + "&callId=" + call).then().body("items", empty());
        String next = LocalDate.parse(start).plusDays(1).toString();
        list("dueBefore=" + next + "&callId=" + call).then().body("items.kind", contains("START_REPORT"));
        Days.goTo(start);
        list("overdue=true&callId=" + call).then().body("items", empty());
        Days.goTo(next);
        list("overdue=true&callId=" + call)
                .then()
                .body("items.kind", contains("START_REPORT"))
                .body("items.state", contains("OVERDUE"));
        list("overdue=false&callId=" + call).then().body("items.kind", contains("PERFORMANCE_REPORT"));
        GrantFixtures.get(id)
                .then()
                .body("obligations.find { it.kind == 'START_REPORT' }.state", equalTo("OVERDUE"))
                .body("obligations.find { it.kind == 'PERFORMANCE_REPORT' }.state", equalTo("OPEN"));
        as(Identity.SHIRAHAMA)
                .header("Accept-Language", "en")
                .get(API + "/grants/" + id)
                .then()
                .body("obligations.find { it.kind == 'START_REPORT' }.state", equalTo("OVERDUE"))
                .body(
                        "obligations.find { it.kind == 'START_REPORT' }.text",
                        equalTo("Report that the project has begun"))
                .body(
                        "obligations.find { it.kind == 'START_REPORT' }.clause",
                        equalTo("Subsidy Act art. 12: status report"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overdue=yes",
                "callId=1",
                "dueBefore=2026-02-30",
                "dueBefore=1",
                "limit=0",
                "cursor=AAAA",
                "limit=101"
            })
    void refusesParametersThatCannotBeRead(String query) {
        list(query).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aCursorOfOtherFiltersIsRefused() {
        UUID call = Fixtures.openCall();
        granted(call);
        String cursor = list("callId=" + call + "&limit=1").path("next");
        list("callId=" + call + "&limit=1&overdue=false&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_CURSOR"));
    }

    @Test
    void costsOneQueryHoweverLongTheList() {
        UUID call = Fixtures.openCall();
        String id = granted(call);
        granted(call);
        for (String limit : new String[] {"1", "100"}) {
            assertThat(cost(() -> list("callId=" + call + "&limit=" + limit)))
                    .as(texts())
                    .isEqualTo(2);
        }
        assertThat(cost(() -> as(Identity.SHIRAHAMA).get(API + "/grants/" + id)))
                .as(texts())
                .isEqualTo(2);
        assertThat(cost(() -> as(Identity.OFFICER).get(API + "/calls/" + call + "/processing-times")))
                .as(texts())
                .isEqualTo(3);
        assertThat(cost(() -> as(Identity.SHIRAHAMA).get(API + "/grants/" + id + "/assets")))
                .as(texts())
                .isEqualTo(2);
    }

    private static long cost(Supplier<Response> request) {
        TestDatabase.get().startCounting();
        request.get().then().statusCode(200);
        return TestDatabase.get().statementsAndCommits();
    }

    private static String texts() {
        return TestDatabase.get().statementTexts();
    }

    @Test
    void theListIsReadFromItsIndex() {
        String plan = TestDatabase.get().asAdministrator(statement -> {
            // A handful of rows would be fetched and sorted in any way; what counts is that the index gives the order.
            statement.execute("SET enable_seqscan = off; SET enable_bitmapscan = off");
            StringBuilder text = new StringBuilder();
            try (var rows = statement.executeQuery("EXPLAIN SELECT * FROM obligation WHERE fulfilled_on IS NULL AND NOT"
                    + " period AND due_on < '2026-01-01' ORDER BY due_on, grant_id, kind, ordinal LIMIT 21")) {
                while (rows.next()) {
                    text.append(rows.getString(1)).append('\n');
                }
            }
            return text.toString();
        });
        assertThat(plan).contains("Index Scan using obligation_open on").doesNotContain("Sort");
    }
}
