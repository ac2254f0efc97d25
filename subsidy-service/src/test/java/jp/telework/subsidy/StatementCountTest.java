package jp.telework.subsidy;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.function.Supplier;
import jp.telework.casework.delegation.api.EditorsExamples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** What each request costs the database, counted by the database itself (pg_stat_statements). */
@QuarkusTest
@ServiceDatabase("subsidy")
class StatementCountTest {

    /** Key, case, number; then application, submission, journal and commit in one message. The call's terms are known. */
    @Test
    void submitsWithSevenStatementsIncludingTheCommit() {
        UUID call = Fixtures.openCall();
        Fixtures.submit(Fixtures.completeDraft(call)).then().statusCode(200);
        String id = Fixtures.completeDraft(call);
        String etag = Fixtures.etag(Identity.SHIRAHAMA, id);
        assertThat(cost(
                        () -> as(Identity.SHIRAHAMA)
                                .header("If-Match", etag)
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .post(API + "/applications/" + id + "/submission"),
                        200))
                .as(texts())
                .isEqualTo(7);
    }

    @Test
    void createsWithAFixedNumberOfStatements() {
        UUID call = Fixtures.openCall();
        String body = Fixtures.application(call).toString();
        assertThat(cost(
                        () -> as(Identity.SHIRAHAMA)
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .body(body)
                                .post(API + "/applications"),
                        201))
                .as(texts())
                .isEqualTo(5);
    }

    /** The case, what changed of it, its proposal, the journal and the commit. */
    @Test
    void changesWithAFixedNumberOfStatements() {
        UUID call = Fixtures.openCall();
        String id = Fixtures.draft(call);
        String etag = Fixtures.etag(Identity.SHIRAHAMA, id);
        String body = Fixtures.application(
                        call, changed -> changed.put("title", "改めた題名").put("summary", "改めた要旨"))
                .toString();
        assertThat(cost(
                        () -> as(Identity.SHIRAHAMA)
                                .header("If-Match", etag)
                                .body(body)
                                .put(API + "/applications/" + id),
                        200))
                .as(texts())
                .isEqualTo(5);
        as(Identity.SHIRAHAMA)
                .get(API + "/applications/" + id)
                .then()
                .body("title", equalTo("改めた題名"))
                .body("summary", equalTo("改めた要旨"));
    }

    /** The case, what changed of it, the journal and the commit: the guard costs nothing. */
    @Test
    void keepsTheEditorsWithoutAQueryOfTheirOwn() {
        String id = Fixtures.draft(Fixtures.openCall());
        String etag = Fixtures.etag(Identity.SHIRAHAMA, id);
        assertThat(cost(
                        () -> as(Identity.SHIRAHAMA)
                                .header("If-Match", etag)
                                .body(EditorsExamples.EDITORS)
                                .put(API + "/applications/" + id + "/editors"),
                        200))
                .as(texts())
                .isEqualTo(4);
        assertThat(cost(() -> as(Identity.SHIRAHAMA).get(API + "/applications/" + id + "/editors"), 200))
                .as(texts())
                .isEqualTo(2);
    }

    @Test
    void assessesWithOneQuery() {
        String body = Fixtures.application(Fixtures.openCall()).toString();
        assertThat(cost(() -> as(Identity.SHIRAHAMA).body(body).post(API + "/assessments"), 200))
                .as(texts())
                .isEqualTo(2);
    }

    @Test
    void listsWithOneQueryHoweverLongTheList() {
        UUID call = Fixtures.openCall();
        for (int i = 0; i < 5; i++) {
            Fixtures.draft(call);
        }
        for (String limit : new String[] {"1", "5", "100"}) {
            assertThat(cost(
                            () -> as(Identity.SHIRAHAMA).get(API + "/applications?callId=" + call + "&limit=" + limit),
                            200))
                    .as(texts())
                    .isEqualTo(2);
        }
        assertThat(cost(() -> as(Identity.SHIRAHAMA).get(API + "/calls?limit=100"), 200))
                .as(texts())
                .isEqualTo(2);
    }

    @Test
    void readsOneApplicationWithOneQuery() {
        String id = Fixtures.completeDraft(Fixtures.openCall());
        assertThat(cost(() -> as(Identity.SHIRAHAMA).get(API + "/applications/" + id), 200))
                .as(texts())
                .isEqualTo(2);
    }

    private static long cost(Supplier<Response> request, int status) {
        TestDatabase.get().startCounting();
        request.get().then().statusCode(status);
        return TestDatabase.get().statementsAndCommits();
    }

    private static String texts() {
        return TestDatabase.get().statementTexts();
    }
}
