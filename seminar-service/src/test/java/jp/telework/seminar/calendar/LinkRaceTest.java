package jp.telework.seminar.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.Together;
import jp.telework.test.database.HeldInserts;
import jp.telework.test.database.Unguarded;
import jp.telework.test.rest.Rest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An owner has ten calendar links, however many requests come at once. */
@QuarkusTest
@ServiceDatabase("seminar")
class LinkRaceTest {

    private static final String LINKS = "/api/seminar/v1/calendar-links";
    private static final int ALLOWED = 10;
    private static final int CLIENTS = 20;

    @BeforeEach
    void startWithoutLinks() {
        TestDatabase.get().execute("DELETE FROM calendar_link WHERE owner_key = '" + owner() + "'");
    }

    @Test
    void ofTwentyAtOnceTenAreMade() {
        race();
        assertThat(links()).isEqualTo(ALLOWED);
    }

    /** The control: the same requests for one free place, while the statement that takes the turn locks nothing. */
    @Test
    void controlWithoutTheTurnMoreAreMade() {
        race();
        TestDatabase.get()
                .execute("DELETE FROM calendar_link WHERE id = (SELECT id FROM calendar_link WHERE owner_key = '"
                        + owner() + "' AND status = 'ACTIVE' LIMIT 1)");
        Unguarded.replacing(
                "pg_advisory_xact_lock(", "(", () -> HeldInserts.into("calendar_link", 2, LinkRaceTest::race));
        assertThat(links()).isGreaterThan(ALLOWED);
    }

    private static void race() {
        Together.run(
                CLIENTS,
                i -> () -> Rest.given()
                        .header("Authorization", Identity.ITOSHIMA.bearer())
                        .post(LINKS)
                        .statusCode());
    }

    private static String owner() {
        return String.valueOf(Identity.ITOSHIMA.organisation());
    }

    private static long links() {
        return TestDatabase.get()
                .number("SELECT count(*) FROM calendar_link WHERE status = 'ACTIVE' AND owner_key = '" + owner() + "'");
    }
}
