package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@ServiceDatabase("notes")
class PagingTest {

    private final String mark = Api.unique();

    private void make(int count) {
        for (int i = 0; i < count; i++) {
            Api.make(Identity.SHIRAHAMA, mark + i).then().statusCode(201);
        }
    }

    private Response page(int limit, String cursor) {
        String next = cursor == null ? "" : "&cursor=" + cursor;
        return Api.as(Identity.SHIRAHAMA).get(Api.NOTES + "?title=" + mark + "&limit=" + limit + next);
    }

    private List<String> walk(int limit) {
        List<String> titles = new ArrayList<>();
        String cursor = null;
        do {
            Response page = page(limit, cursor);
            page.then().statusCode(200);
            titles.addAll(page.jsonPath().getList("items.title"));
            cursor = page.jsonPath().getString("next");
        } while (cursor != null);
        return titles;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 100})
    void showsEachRowOnceWhateverThePageSize(int limit) {
        make(6);
        assertThat(walk(limit)).containsExactly(mark + 0, mark + 1, mark + 2, mark + 3, mark + 4, mark + 5);
    }

    @Test
    void skipsAndDoublesNothingWhileOthersWrite() {
        make(10);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int i = 10; i < 40; i++) {
                Api.make(Identity.SHIRAHAMA, mark + i);
            }
        });
        List<String> seen = walk(3);
        writer.join();
        assertThat(seen).doesNotHaveDuplicates().contains(mark + 0, mark + 9);
        assertThat(seen.subList(0, 10)).containsExactlyElementsOf(walk(3).subList(0, 10));
    }

    @Test
    void saysExplicitlyThatThereIsNoNextPage() {
        assertThat(page(5, null).asString()).contains("\"next\":null");
    }

    @Test
    void refusesACursorOfOtherFiltersOrOfAnotherList() {
        make(2);
        String cursor = page(1, null).jsonPath().getString("next");
        ProblemShapeTest.problem(
                Api.as(Identity.SHIRAHAMA).get(Api.NOTES + "?title=other&cursor=" + cursor), 400, "INVALID_CURSOR");
        ProblemShapeTest.problem(
                Api.as(Identity.AUDITOR).get("/api/notes/v1/audit?cursor=" + cursor), 400, "INVALID_CURSOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "%00", "'; DROP TABLE note; --", "////"})
    void refusesACursorThatItDidNotIssue(String cursor) {
        Response response =
                Api.as(Identity.SHIRAHAMA).queryParam("cursor", cursor).get(Api.NOTES);
        ProblemShapeTest.problem(response, 400, "INVALID_CURSOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "x", "-1", "1.5", "99999999999"})
    void refusesALimitOutOfRange(String limit) {
        Response response =
                Api.as(Identity.SHIRAHAMA).queryParam("limit", limit).get(Api.NOTES);
        ProblemShapeTest.problem(response, 400, "INVALID_PARAMETER");
    }

    @Test
    void giveNobodyAnothersRowsThroughACursor() {
        make(2);
        String cursor = page(1, null).jsonPath().getString("next");
        Response foreign = Api.as(Identity.ITOSHIMA).get(Api.NOTES + "?title=" + mark + "&limit=1&cursor=" + cursor);
        assertThat(foreign.jsonPath().getList("items")).isEmpty();
    }

    @Test
    void costsTheSameNumberOfStatementsWhateverTheSize() {
        make(12);
        long small = statementsOf(1);
        long large = statementsOf(12);
        assertThat(large)
                .as(TestDatabase.get().statementTexts())
                .isEqualTo(small)
                .isLessThanOrEqualTo(2);
    }

    private long statementsOf(int limit) {
        TestDatabase.get().startCounting();
        page(limit, null).then().statusCode(200);
        return TestDatabase.get().statements();
    }

    @Test
    void writesANoteInFewStatements() {
        TestDatabase.get().startCounting();
        Api.make(Identity.SHIRAHAMA, mark, mark).then().statusCode(201);
        assertThat(TestDatabase.get().statements())
                .as(TestDatabase.get().statementTexts())
                .isLessThanOrEqualTo(4);
    }
}
