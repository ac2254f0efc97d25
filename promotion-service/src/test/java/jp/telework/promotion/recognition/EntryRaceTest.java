package jp.telework.promotion.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.database.HeldInserts;
import jp.telework.test.database.Unguarded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation has one application in a round, however many requests come at once. */
@QuarkusTest
@ServiceDatabase("promotion")
class EntryRaceTest {

    private static final int CLIENTS = 8;

    private String round = "";

    @BeforeEach
    void anotherRound() {
        round = RecognitionFixtures.openRound();
    }

    @Test
    void ofManyAtOnceOneIsMade() {
        assertThat(race()).filteredOn(status -> status == 201).hasSize(1);
        assertThat(made()).isEqualTo(1);
    }

    /** The control: the same requests while the statement that takes the turn locks nothing. */
    @Test
    void controlWithoutTheTurnMoreAreMade() {
        Unguarded.replacing("pg_advisory_xact_lock(", "(", () -> HeldInserts.into("recognition_entry", 2, this::race));
        assertThat(made()).isGreaterThan(1);
    }

    private List<Integer> race() {
        String body = RecognitionFixtures.entry(round);
        return Together.run(
                CLIENTS,
                i -> () -> RecognitionFixtures.as(Identity.ITOSHIMA)
                        .body(body)
                        .post(RecognitionFixtures.ENTRIES)
                        .statusCode());
    }

    private long made() {
        return TestDatabase.get().number("SELECT count(*) FROM recognition_entry WHERE round_id = '" + round + "'");
    }
}
