package jp.telework.promotion.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.database.HeldInserts;
import jp.telework.test.database.Unguarded;
import org.junit.jupiter.api.Test;

/** A reviewer gets no more applications than the round allows, and the prizes are approved once, whatever comes at one moment. */
@QuarkusTest
@ServiceDatabase("promotion")
class JuryRaceTest {

    private static final int APPROVERS = 6;
    private static final int TRIES = 15;

    @Test
    void theLastFreePlaceIsGivenOnce() {
        String round = twoCandidates();
        assertThat(assigning(round)).containsOnlyOnce(200).containsOnly(200, 422);
        assertThat(assigned(round)).isEqualTo(1);
    }

    /** The control: the same assignments while the statement that takes the turn locks nothing. */
    @Test
    void controlWithoutTheTurnMoreAreAssigned() {
        String round = twoCandidates();
        Unguarded.replacing(
                "pg_advisory_xact_lock(",
                "(",
                () -> HeldInserts.into("recognition_evaluation", 2, () -> assigning(round)));
        assertThat(assigned(round)).isEqualTo(2);
    }

    @Test
    void ofManyApprovalsOneDecides() {
        String round = JuryFixtures.drafted().round();
        assertThat(approving(round)).isEqualTo(1);
        assertThat(decided(round)).isEqualTo(1);
    }

    /** The control: the same approvals while no version is looked at when a row is written. */
    @Test
    void controlWithoutTheVersionMoreDecide() {
        AtomicLong most = new AtomicLong();
        Unguarded.replacing("and version=?", "and (version=? OR true)", () -> {
            for (int i = 0; i < TRIES && most.get() < 2; i++) {
                String round = JuryFixtures.drafted().round();
                approving(round);
                most.accumulateAndGet(decided(round), Math::max);
            }
        });
        assertThat(most.get()).isGreaterThan(1);
    }

    /** A round in which a reviewer has one application at most, with two of them. */
    private static String twoCandidates() {
        String round = JuryFixtures.round(1);
        JuryFixtures.candidate(Identity.SHIRAHAMA, round);
        JuryFixtures.candidate(Identity.ITOSHIMA, round);
        JuryFixtures.begin(round);
        return round;
    }

    private static List<Integer> assigning(String round) {
        List<String> entries = RecognitionFixtures.as(Identity.OFFICER)
                .get(JuryFixtures.JURIES + "/" + round)
                .path("ranking.entryId");
        return Together.run(
                2, i -> () -> JuryFixtures.assign(entries.get(i), "reviewer3").statusCode());
    }

    private static long assigned(String round) {
        return TestDatabase.get().number("SELECT count(*) FROM recognition_evaluation WHERE jury_id = '" + round + "'");
    }

    private static long approving(String round) {
        String tag = RecognitionFixtures.as(Identity.APPROVER)
                .get(JuryFixtures.JURIES + "/" + round)
                .header("ETag");
        return Together.run(
                        APPROVERS,
                        i -> () -> RecognitionFixtures.as(Identity.APPROVER)
                                .header("If-Match", tag)
                                .body("{}")
                                .post(JuryFixtures.JURIES + "/" + round + "/approval")
                                .statusCode())
                .stream()
                .filter(status -> status == 200)
                .count();
    }

    private static long decided(String round) {
        return TestDatabase.get()
                .number("SELECT count(*) FROM event WHERE subject = 'recognition-jury/" + round
                        + "' AND type LIKE '%.decided.%'");
    }
}
