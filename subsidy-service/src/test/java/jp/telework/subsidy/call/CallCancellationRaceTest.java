package jp.telework.subsidy.call;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jp.telework.subsidy.Fixtures;
import jp.telework.subsidy.amendment.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.database.Unguarded;
import org.junit.jupiter.api.Test;

/** A call is cancelled while applicants begin applications and hand them in: none of them outlives its call untold. */
@QuarkusTest
@ServiceDatabase("subsidy")
class CallCancellationRaceTest {

    /** With which a new application holds its call. */
    private static final String HOLD = " for share of c1_0";

    /** With which a cancellation makes stale what is handed in at that moment. */
    private static final String OUTDATE = "SET version = version + 1 WHERE call_id";

    private static final int RIVALS = 6;
    private static final int ROUNDS = 3;

    @Test
    void noApplicationThatBeginsOutlivesItsCall() {
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(begunAndNotTold()).isZero();
        }
    }

    @Test
    void controlWithoutTheHoldSomeApplicationIsNotTold() {
        Unguarded.replacing(HOLD, "", () -> assertThat(first(CallCancellationRaceTest::begunAndNotTold))
                .isPositive());
    }

    @Test
    void noApplicationThatIsHandedInOutlivesItsCall() {
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(handedInAndNotEnded()).isZero();
        }
    }

    @Test
    void controlWithoutOutdatedDraftsSomeApplicationIsHandedInToACancelledCall() {
        Unguarded.replacing(OUTDATE, "SET version = version WHERE call_id", () -> assertThat(
                        first(CallCancellationRaceTest::handedInAndNotEnded))
                .isPositive());
    }

    /** What the first race shows that shows anything. */
    private static long first(Supplier<Long> race) {
        AtomicLong shown = new AtomicLong();
        for (int round = 0; round < 20 * ROUNDS && shown.get() == 0; round++) {
            shown.addAndGet(race.get());
        }
        return shown.get();
    }

    /** Drafts that many begin while the call is cancelled, and that were not told of it. */
    private static long begunAndNotTold() {
        UUID call = Fixtures.openCall();
        String draft = Fixtures.application(call).toString();
        String etag = etag(call);
        Together.run(
                RIVALS,
                i -> () -> i == 0
                        ? cancel(call, etag)
                        : as(Identity.SHIRAHAMA)
                                .body(draft)
                                .post(API + "/applications")
                                .statusCode());
        return TestDatabase.get()
                .number("SELECT count(*) FROM application a WHERE a.call_id = '" + call
                        + "' AND NOT EXISTS (SELECT FROM event e WHERE e.data ->> 'id' = a.id::text"
                        + " AND e.type = 'jp.telework.subsidy.application.call-cancelled.v1')");
    }

    /** Complete drafts that are handed in while the call is cancelled, and that did not end with it. */
    private static long handedInAndNotEnded() {
        UUID call = Fixtures.openCall();
        List<String> drafts = new ArrayList<>();
        IntStream.range(1, RIVALS).forEach(i -> drafts.add(Fixtures.completeDraft(call)));
        List<String> tags =
                drafts.stream().map(id -> Fixtures.etag(Identity.SHIRAHAMA, id)).toList();
        String etag = etag(call);
        Together.run(
                RIVALS,
                i -> () -> i == 0
                        ? cancel(call, etag)
                        : Fixtures.submit(drafts.get(i - 1), tags.get(i - 1)).statusCode());
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM call WHERE id = '" + call + "' AND status = 'CANCELLED'"))
                .isEqualTo(1);
        return TestDatabase.get()
                .number("SELECT count(*) FROM application WHERE call_id = '" + call
                        + "' AND status NOT IN ('DRAFT', 'NOT_ADOPTED')");
    }

    private static String etag(UUID call) {
        return as(Identity.OFFICER).get(API + "/calls/" + call).header("ETag");
    }

    private static int cancel(UUID call, String etag) {
        return as(Identity.APPROVER)
                .header("If-Match", etag)
                .body(Examples.CANCELLATION)
                .post(API + "/calls/" + call + "/cancellation")
                .statusCode();
    }
}
