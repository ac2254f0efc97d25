package jp.telework.promotion.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.promotion.selfcheck.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.database.HeldInserts;
import jp.telework.test.database.Unguarded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation keeps sixty checks, however many requests come at once. */
@QuarkusTest
@ServiceDatabase("promotion")
class SelfCheckLimitTest {

    private static final int MOST = 60;
    private static final int FREE = 8;
    private static final int CLIENTS = 24;

    private final Identity firm = SelfCheckFixtures.organisation();

    @BeforeEach
    void allButAFewAreKept() {
        SelfCheckFixtures.begun(firm, Examples.KEPT);
        TestDatabase.get()
                .execute("INSERT INTO self_check (id, version, organisation, status, size_class, answers, started_at,"
                        + " updated_at) SELECT gen_random_uuid(), 0, organisation, status, size_class, answers,"
                        + " started_at, updated_at FROM self_check, generate_series(2, " + (MOST - FREE)
                        + ") WHERE organisation = '" + firm.organisation() + "'");
    }

    @Test
    void ofManyAtOnceAsManyAreMadeAsThereIsRoom() {
        race();
        assertThat(kept()).isEqualTo(MOST);
        SelfCheckFixtures.as(firm)
                .body(Examples.KEPT)
                .post(SelfCheckFixtures.CHECKS)
                .then()
                .statusCode(409)
                .body("code", equalTo("TOO_MANY_SELF_CHECKS"));
    }

    /** The control: the same requests while the statement that takes the turn locks nothing. */
    @Test
    void controlWithoutTheTurnMoreAreMade() {
        Unguarded.replacing("pg_advisory_xact_lock(", "(", () -> HeldInserts.into("self_check", FREE + 1, this::race));
        assertThat(kept()).isGreaterThan(MOST);
    }

    private void race() {
        Together.run(
                CLIENTS,
                i -> () -> SelfCheckFixtures.as(firm)
                        .body(Examples.KEPT)
                        .post(SelfCheckFixtures.CHECKS)
                        .statusCode());
    }

    private long kept() {
        return TestDatabase.get()
                .number("SELECT count(*) FROM self_check WHERE organisation = '" + firm.organisation() + "'");
    }
}
