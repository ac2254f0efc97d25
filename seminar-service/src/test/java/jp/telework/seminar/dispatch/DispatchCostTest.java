package jp.telework.seminar.dispatch;

import static jp.telework.seminar.dispatch.quota.api.Examples.QUOTA;
import static jp.telework.seminar.seminar.SeminarFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.BadBodies;
import jp.telework.test.http.BadBodyCheck;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What requests cost the database, and what bad bodies get. */
@QuarkusTest
@ServiceDatabase("seminar")
class DispatchCostTest {

    @Inject
    TestClock clock;

    private final Identity firm = DispatchFixtures.organisation();

    @BeforeEach
    void someDay() {
        clock.set(DispatchFixtures.TODAY.toInstant());
        DispatchFixtures.quota(2026, 10_000);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void costsTheSameHoweverManyRequestsAndManagersThereAre() {
        long few = assignment();
        for (int i = 0; i < 4; i++) {
            DispatchFixtures.accepted(DispatchFixtures.organisation(), 1);
            DispatchFixtures.manager(2);
        }
        assertThat(assignment()).as(texts()).isEqualTo(few).isEqualTo(10);
    }

    private long assignment() {
        String id = DispatchFixtures.accepted(firm, 1);
        String etag = DispatchFixtures.etag(id);
        String body = DispatchFixtures.choice(DispatchFixtures.manager(2).id());
        return cost(() -> DispatchFixtures.send(Identity.SECRETARIAT, id, "assignment", body, etag));
    }

    @Test
    void readsWithAFixedNumberOfStatements() {
        String id = DispatchFixtures.applied(firm);
        assertThat(cost(() -> DispatchFixtures.get(firm, id))).as(texts()).isEqualTo(2);
        DispatchFixtures.applied(firm);
        DispatchFixtures.applied(firm);
        for (String query : new String[] {"?limit=1", "?limit=100&status=APPLIED&fiscalYear=2026&prefecture=和歌山県"}) {
            assertThat(cost(() -> as(firm).get(DispatchFixtures.REQUESTS + query)))
                    .as(texts())
                    .isEqualTo(2);
        }
    }

    @Test
    void badBodiesAreRefusedWithAProblem() {
        BadBodyCheck.of("POST", RunningService.outside().resolve(DispatchFixtures.REQUESTS))
                .as(firm)
                .refuses(BadBodies.unreadable())
                .refuses(BadBodies.variantsOf(DispatchFixtures.application(DispatchFixtures.TODAY, same -> {})
                        .toString()));
        BadBodyCheck.of("POST", RunningService.outside().resolve(DispatchFixtures.API + "/dispatch-quotas"))
                .as(Identity.SECRETARIAT)
                .refuses(BadBodies.variantsOf(QUOTA));
        BadBodyCheck.of("POST", RunningService.outside().resolve(DispatchFixtures.API + "/managers"))
                .as(Identity.SECRETARIAT)
                .refuses(BadBodies.variantsOf(jp.telework.seminar.manager.api.Examples.MANAGER));
    }

    private static long cost(Supplier<Response> request) {
        TestDatabase.get().startCounting();
        request.get().then().statusCode(200);
        return TestDatabase.get().statementsAndCommits();
    }

    private static String texts() {
        return TestDatabase.get().statementTexts();
    }
}
