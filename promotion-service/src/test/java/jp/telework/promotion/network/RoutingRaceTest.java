package jp.telework.promotion.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import jp.telework.promotion.campaign.CampaignFixtures;
import jp.telework.promotion.network.question.usecase.RouteQuestions;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.database.Unguarded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question is routed once, and a member has no more questions than it takes, however many are routed at one moment. */
@QuarkusTest
@ServiceDatabase("promotion")
class RoutingRaceTest {

    private static final int CLIENTS = 8;
    private static final int TRIES = 20;

    @Inject
    RouteQuestions route;

    private String member = "";

    @BeforeEach
    void aMemberJoins() {
        member = NetworkFixtures.joined(NetworkFixtures.firm());
    }

    @Test
    void ofManyRoutingsOneCounts() {
        String id = NetworkFixtures.asked(NetworkFixtures.firm());
        assertThat(race(List.of(id), member)).isEqualTo(1);
        assertThat(routed(id)).isEqualTo(1);
    }

    /** Replicas start the clock's job at one moment. */
    @Test
    void theClockRoutesOnceTooOnManyReplicas() {
        String id = NetworkFixtures.asked(NetworkFixtures.firm());
        Together.run(CLIENTS, i -> () -> {
            route.run();
            return 0;
        });
        assertThat(routed(id)).isEqualTo(1);
    }

    /** The control: the same requests while the row's version is not looked at when it is written. */
    @Test
    void controlWithoutTheVersionMoreCount() {
        AtomicLong most = new AtomicLong();
        Unguarded.replacing("and version=?", "and (version=? OR true)", () -> {
            for (int i = 0; i < TRIES && most.get() < 2; i++) {
                String id = NetworkFixtures.asked(NetworkFixtures.firm());
                race(List.of(id), member);
                most.accumulateAndGet(routed(id), Math::max);
            }
        });
        assertThat(most.get()).isGreaterThan(1);
    }

    @Test
    void aMemberHasNoMoreQuestionsThanItTakes() {
        String one = small();
        assertThat(race(questions(), one)).isEqualTo(1);
        assertThat(load(one)).isEqualTo(1);
    }

    /** The control: the same requests while those who choose do not follow each other. */
    @Test
    void controlWithoutTurnsAMemberHasMore() {
        AtomicLong most = new AtomicLong();
        Unguarded.replacing("pg_advisory_xact_lock(hashtextextended", "(hashtextextended", () -> {
            for (int i = 0; i < TRIES && most.get() < 2; i++) {
                String one = small();
                race(questions(), one);
                most.accumulateAndGet(load(one), Math::max);
            }
        });
        assertThat(most.get()).isGreaterThan(1);
    }

    /** A member that takes one question. */
    private static String small() {
        return NetworkFixtures.joined(
                NetworkFixtures.member(NetworkFixtures.firm()).replace("\"capacity\": 1000", "\"capacity\": 1"));
    }

    private static List<String> questions() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            ids.add(NetworkFixtures.asked(NetworkFixtures.firm()));
        }
        return ids;
    }

    /** How many of the routings to one member succeed. */
    private static long race(List<String> ids, String member) {
        return Together.run(
                        CLIENTS,
                        i -> () -> CampaignFixtures.as(Identity.SECRETARIAT)
                                .header("If-Match", "\"0\"")
                                .body(NetworkFixtures.naming(member))
                                .post(NetworkFixtures.QUESTIONS + "/" + ids.get(i % ids.size()) + "/routing")
                                .statusCode())
                .stream()
                .filter(status -> status == 200)
                .count();
    }

    private static long routed(String id) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM event WHERE subject = 'network-question/" + id
                        + "' AND type LIKE '%.routed.v1'");
    }

    private static long load(String member) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM network_question WHERE status = 'ASSIGNED' AND member_id = '" + member
                        + "'");
    }
}
