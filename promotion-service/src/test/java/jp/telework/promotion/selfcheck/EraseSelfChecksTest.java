package jp.telework.promotion.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import jp.telework.promotion.selfcheck.api.Examples;
import jp.telework.promotion.selfcheck.usecase.EraseSelfChecks;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceDatabase("promotion")
class EraseSelfChecksTest {

    @Inject
    TestClock clock;

    @Inject
    EraseSelfChecks erase;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void aCheckGoesThreeYearsAfterItsLastChangeUnlessItIsHeld() {
        Instant start = Instant.parse("2031-04-01T00:00:00Z");
        clock.set(start);
        Identity firm = SelfCheckFixtures.organisation();
        String completed = SelfCheckFixtures.completed(firm, SelfCheckFixtures.body("UP_TO_50", "DONE", Map.of()));
        String held = SelfCheckFixtures.begun(firm, Examples.KEPT);
        SelfCheckFixtures.as(firm)
                .body("{\"subject\":\"self-check/%s\",\"system\":\"OWN\",\"number\":\"第1号\"}".formatted(completed))
                .post(SelfCheckFixtures.API + "/external-references")
                .then()
                .statusCode(200);
        SelfCheckFixtures.as(Identity.OFFICER)
                .body("{\"caseKind\":\"self-check\",\"caseId\":\"%s\",\"reason\":\"調査の対象のため。\"}".formatted(held))
                .post(SelfCheckFixtures.API + "/retention/holds")
                .then()
                .statusCode(201);
        clock.set(Instant.parse("2034-03-31T00:00:00Z"));
        erase.run();
        assertThat(kept(completed)).isEqualTo(1);
        clock.set(Instant.parse("2034-04-02T00:00:00Z"));
        assertThat(erase.due(clock.instant(), 1000)).isPositive();
        erase.run();
        assertThat(kept(completed)).isZero();
        assertThat(kept(held)).isEqualTo(1);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM external_reference WHERE case_id = '" + completed + "'"))
                .isZero();
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM event WHERE subject = 'self-check/" + completed
                                + "' AND type = 'jp.telework.promotion.self-check.erased.v1'"))
                .isEqualTo(1);
    }

    private static long kept(String id) {
        return TestDatabase.get().number("SELECT count(*) FROM self_check WHERE id = '" + id + "'");
    }
}
