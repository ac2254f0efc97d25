package jp.telework.seminar.seminar;

import static jp.telework.seminar.seminar.SeminarFixtures.SEMINARS;
import static jp.telework.seminar.seminar.SeminarFixtures.etag;
import static jp.telework.seminar.seminar.SeminarFixtures.office;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.function.Supplier;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** What requests about seminars cost the database, however long a programme or a list is. */
@QuarkusTest
@ServiceDatabase("seminar")
class SeminarStatementsTest {

    @Test
    void draftsWithAFixedNumberOfStatements() {
        String plan = SeminarFixtures.plan().toString();
        String large = SeminarFixtures.plan(many -> {
                    for (int i = 0; i < 20; i++) {
                        many.withArray("programme")
                                .add(many.get("programme").get(2).deepCopy());
                    }
                })
                .toString();
        long small = cost(() -> withKey().body(plan).post(SEMINARS), 201);
        assertThat(cost(() -> withKey().body(large).post(SEMINARS), 201))
                .as(texts())
                .isEqualTo(small)
                .isLessThanOrEqualTo(9);
    }

    @Test
    void publishesAndMovesWithAFixedNumberOfStatements() {
        String id = SeminarFixtures.drafted(same -> {});
        String draft = etag(id);
        assertThat(cost(() -> withKey().header("If-Match", draft).post(SEMINARS + "/" + id + "/publication"), 200))
                .as(texts())
                .isLessThanOrEqualTo(8);
        String published = etag(id);
        String move = SeminarFixtures.move(same -> {}).toString();
        assertThat(cost(
                        () -> withKey()
                                .header("If-Match", published)
                                .body(move)
                                .post(SEMINARS + "/" + id + "/rescheduling"),
                        200))
                .as(texts())
                .isLessThanOrEqualTo(11);
    }

    @Test
    void listsAndReadsWithAFixedNumberOfStatements() {
        String id = SeminarFixtures.published();
        SeminarFixtures.published();
        long one = cost(() -> office().get(SEMINARS + "?limit=1"), 200);
        assertThat(cost(() -> office().get(SEMINARS + "?limit=100"), 200))
                .as(texts())
                .isEqualTo(one)
                .isLessThanOrEqualTo(3);
        assertThat(cost(() -> office().get(SEMINARS + "/" + id), 200))
                .as(texts())
                .isLessThanOrEqualTo(3);
    }

    private static jp.telework.test.rest.Request withKey() {
        return office().header("Idempotency-Key", UUID.randomUUID().toString());
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
