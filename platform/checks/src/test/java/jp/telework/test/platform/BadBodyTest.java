package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.BadBodies;
import jp.telework.test.http.BadBodyCheck;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceDatabase("notes")
class BadBodyTest {

    private static final String GOOD = "{\"title\":\"町の会議\",\"pages\":1}";

    private final BadBodyCheck post =
            BadBodyCheck.of("POST", RunningService.outside().resolve(Api.NOTES)).as(Identity.SHIRAHAMA);

    @Test
    void refusesWhatIsNoJsonObject() {
        long before = rows();
        post.refuses(BadBodies.unreadable());
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void refusesAGoodBodyWithOneThingWrong() {
        Api.json(Identity.SHIRAHAMA, GOOD).post(Api.NOTES).then().statusCode(201);
        long before = rows();
        post.refuses(BadBodies.variantsOf(GOOD));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void noticesAnEndpointThatTakesABadBody() {
        BadBodyCheck lenient = BadBodyCheck.of("GET", RunningService.outside().resolve("/api/notes/v1/trouble/log"));
        assertThatThrownBy(() -> lenient.refuses(BadBodies.variantsOf(GOOD)))
                .hasMessageContaining("not a status of the 400s");
    }

    private static long rows() {
        return TestDatabase.get().number("SELECT count(*) FROM note");
    }
}
