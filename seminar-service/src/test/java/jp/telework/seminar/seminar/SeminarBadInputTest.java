package jp.telework.seminar.seminar;

import static jp.telework.seminar.seminar.SeminarFixtures.SEMINARS;
import static jp.telework.seminar.seminar.SeminarFixtures.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jp.telework.seminar.seminar.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.BadBodies;
import jp.telework.test.http.BadBodyCheck;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceDatabase("seminar")
class SeminarBadInputTest {

    @Test
    void tellsEverythingThatIsWrongTogetherAndStoresNothing() {
        long before = rows();
        ObjectNode plan = SeminarFixtures.plan();
        plan.put("eventName", "ﾃﾚﾜｰｸ")
                .put("startTime", "25:00")
                .put("capacity", 0)
                .put("webinarUrl", "http://x");
        plan.put("registrationClosesAt", "tomorrow")
                .put("webinarStatus", "RADIO")
                .remove("organizer");
        ((ObjectNode) plan.get("locationAddress")).put("localGovernmentCode", "290009");
        ((ObjectNode) plan.get("programme").get(1)).put("endTime", "9:00").remove("title");
        office().body(plan.toString())
                .post(SEMINARS)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/eventName",
                                "/startTime",
                                "/capacity",
                                "/webinarUrl",
                                "/registrationClosesAt",
                                "/webinarStatus",
                                "/organizer",
                                "/locationAddress/localGovernmentCode",
                                "/programme/1/endTime",
                                "/programme/1/title"));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void refusesEveryMalformedBody() {
        long before = rows();
        String id = SeminarFixtures.drafted(same -> {});
        BadBodyCheck.of("POST", RunningService.outside().resolve(SEMINARS))
                .as(Identity.SECRETARIAT)
                .refuses(BadBodies.unreadable())
                .refuses(BadBodies.variantsOf(Examples.SEMINAR));
        BadBodyCheck.of("POST", RunningService.outside().resolve(SEMINARS + "/" + id + "/cancellation"))
                .as(Identity.SECRETARIAT)
                .header("If-Match", SeminarFixtures.etag(id))
                .refuses(BadBodies.unreadable())
                .refuses(BadBodies.variantsOf(Examples.CANCELLATION));
        assertThat(rows()).isEqualTo(before + 1);
    }

    private static long rows() {
        return TestDatabase.get().number("SELECT count(*) FROM seminar");
    }
}
