package jp.telework.promotion.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.atomic.AtomicLong;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.database.Unguarded;
import org.junit.jupiter.api.Test;

/** A decision is approved once, however many approve it at one moment. */
@QuarkusTest
@ServiceDatabase("promotion")
class ApprovalRaceTest {

    private static final int APPROVERS = 8;
    private static final int TRIES = 20;

    @Test
    void ofManyApprovalsOneCounts() {
        String id = RecognitionFixtures.drafted(Identity.ITOSHIMA, RecognitionFixtures.openRound());
        assertThat(race(id)).isEqualTo(1);
        assertThat(told(id)).isEqualTo(1);
    }

    /** The control: the same approvals while the row's version is not looked at when it is written. */
    @Test
    void controlWithoutTheVersionMoreCount() {
        AtomicLong most = new AtomicLong();
        Unguarded.replacing("and version=?", "and (version=? OR true)", () -> {
            for (int i = 0; i < TRIES && most.get() < 2; i++) {
                String id = RecognitionFixtures.drafted(Identity.ITOSHIMA, RecognitionFixtures.openRound());
                race(id);
                most.accumulateAndGet(told(id), Math::max);
            }
        });
        assertThat(most.get()).isGreaterThan(1);
    }

    private static long race(String id) {
        String tag = RecognitionFixtures.as(Identity.APPROVER)
                .get(RecognitionFixtures.ENTRIES + "/" + id)
                .header("ETag");
        return Together.run(
                        APPROVERS,
                        i -> () -> RecognitionFixtures.as(i % 2 == 0 ? Identity.APPROVER : Identity.APPROVER2)
                                .header("If-Match", tag)
                                .post(RecognitionFixtures.ENTRIES + "/" + id + "/decision-approval")
                                .statusCode())
                .stream()
                .filter(status -> status == 200)
                .count();
    }

    private static long told(String id) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM event WHERE subject = 'recognition-entry/" + id
                        + "' AND type LIKE '%decision-approval%'");
    }
}
