package jp.telework.test.platform;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceDatabase("notes")
class UnavailableTest {

    private static final int MORE_THAN_THE_POOL = 40;

    private static void unavailable(Response response) {
        ProblemShapeTest.problem(response, 503, "SERVICE_UNAVAILABLE");
        assertThat(response.header("Retry-After")).isNotNull();
    }

    @Test
    void saysComeBackWhenTheConnectionIsCut() {
        unavailable(given().get("/api/notes/v1/trouble/cut-connection"));
        Api.make(Identity.SHIRAHAMA, Api.unique()).then().statusCode(201);
    }

    @Test
    void saysComeBackWhenThePoolIsExhausted() {
        List<Response> answers =
                Together.run(MORE_THAN_THE_POOL, i -> () -> given().get("/api/notes/v1/trouble/holding?seconds=4"));
        List<Response> refused =
                answers.stream().filter(answer -> answer.statusCode() != 200).toList();
        assertThat(refused).isNotEmpty().allSatisfy(UnavailableTest::unavailable);
        assertThat(answers).anyMatch(answer -> answer.statusCode() == 200);
    }

    @Test
    void worksAgainAfterTheDatabaseDroppedEveryConnection() {
        Api.made(Identity.SHIRAHAMA);
        TestDatabase.get()
                .asAdministrator(statement -> statement.execute(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'notes'"));
        for (int i = 0; i < 60; i++) {
            Response response = Api.make(Identity.SHIRAHAMA, Api.unique());
            if (response.statusCode() == 201) {
                return;
            }
            unavailable(response);
        }
        throw new AssertionError("never came back");
    }
}
