package jp.telework.test.platform;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;

/** Outside of a practice ground there is no clock to move. */
@QuarkusTest
@ServiceDatabase("notes")
class NoPracticeTest {

    @Test
    void theClockIsNotThere() {
        String address = RunningService.management() + "/q/practice/clock";
        given().get(address).then().statusCode(404);
        given().body("{\"ahead\": \"PT1H\"}").post(address).then().statusCode(404);
        assertThat(given().header("Authorization", Identity.SHIRAHAMA.bearer())
                        .get("/api/notes/v1/notes")
                        .header("Practice-Time"))
                .isNull();
    }
}
