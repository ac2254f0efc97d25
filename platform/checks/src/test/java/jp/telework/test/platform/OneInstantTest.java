package jp.telework.test.platform;

import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.telework.platform.command.UnattendedCommands;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.SlowMachine;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** One command, one instant, and it is the database's, although the machine's clock is 90 s slow. */
@QuarkusTest
@TestProfile(SlowMachine.InCharge.class)
@ServiceDatabase("notes")
class OneInstantTest {

    /** Estimates are that good, and better; see {@code DatabaseClock.MOST_ERROR}. */
    private static final Duration ESTIMATED = Duration.ofMillis(100);

    private static final String NOTES = "/api/notes/v1/notes";

    @Inject
    SlowMachine clock;

    @Inject
    UnattendedCommands unattended;

    private static Response make(String key) {
        var request =
                given().header("Authorization", Identity.SHIRAHAMA.bearer()).contentType("application/json");
        if (key != null) {
            request = request.header("Idempotency-Key", key);
        }
        return request.body("{\"title\": \"時刻\"}").post(NOTES);
    }

    /** What stands in the database about a note, from wherever it is dated. */
    private static List<Instant> dates(String note, String key) {
        List<Instant> dates = new ArrayList<>(instants("SELECT made_at FROM note WHERE id = '" + note + "'"));
        dates.addAll(instants("SELECT occurred_at FROM audit_entry WHERE stream = 'note/" + note + "'"));
        dates.addAll(instants("SELECT occurred_at FROM event WHERE subject = 'note/" + note + "'"));
        dates.addAll(instants("SELECT created_at FROM idempotency_record WHERE key = '" + key + "'"));
        return dates;
    }

    private static List<Instant> instants(String query) {
        return TestDatabase.get().asAdministrator(statement -> {
            List<Instant> instants = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(query)) {
                while (row.next()) {
                    instants.add(row.getObject(1, OffsetDateTime.class).toInstant());
                }
            }
            return instants;
        });
    }

    private static Instant database() {
        return instants("SELECT clock_timestamp()").get(0);
    }

    @Test
    void aCommandWithAKeyHasTheInstantThatTheDatabaseTold() {
        String key = UUID.randomUUID().toString();
        Instant before = database();
        String note = make(key).then().statusCode(201).extract().path("id");
        List<Instant> dates = dates(note, key);
        assertThat(dates).hasSize(4).containsOnly(dates.get(0));
        assertThat(dates.get(0)).isBetween(before, database());
    }

    @Test
    void aCommandWithoutAKeyHasOneInstantToo() {
        Instant before = database();
        String note = make(null).then().statusCode(201).extract().path("id");
        List<Instant> dates = dates(note, "none");
        assertThat(dates).hasSize(3).containsOnly(dates.get(0));
        assertThat(dates.get(0)).isBetween(before.minus(ESTIMATED), database().plus(ESTIMATED));
    }

    /** The control: with the machine's clock alone everything is 90 s early, and each reading is another. */
    @Test
    void withTheMachinesClockAloneItWouldBeSeveralAndWrong() {
        String key = UUID.randomUUID().toString();
        clock.believeTheMachine(() -> {
            Instant before = database();
            String note = make(key).then().statusCode(201).extract().path("id");
            assertThat(dates(note, key)).allSatisfy(date -> assertThat(date).isBefore(before.minusSeconds(80)));
            assertThat(List.copyOf(new java.util.HashSet<>(dates(note, key)))).hasSizeGreaterThan(1);
        });
    }

    @Test
    void aRefusalIsJournalledAtTheInstantThatJudged() {
        String key = UUID.randomUUID().toString();
        Instant before = database();
        given().header("Authorization", Identity.SHIRAHAMA.bearer())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"title\": \"\"}")
                .post(NOTES)
                .then()
                .statusCode(422);
        List<Instant> remembered = instants("SELECT created_at FROM idempotency_record WHERE key = '" + key + "'");
        assertThat(remembered).singleElement().satisfies(instant -> assertThat(instant)
                .isBetween(before, database()));
        assertThat(instants("SELECT occurred_at FROM audit_entry WHERE occurred_at = '" + remembered.get(0) + "'"))
                .hasSize(1);
    }

    @Test
    void aJobHasOneInstantForEachChange() {
        Instant before = database();
        List<Instant> read = unattended.run(() -> {
            Instant first = clock.instant();
            TestDatabase.get().execute("SELECT pg_sleep(0.05)");
            return List.of(first, clock.instant());
        });
        assertThat(read.get(0))
                .isEqualTo(read.get(1))
                .isBetween(before.minus(ESTIMATED), database().plus(ESTIMATED));
        assertThat(clock.instant()).isAfter(read.get(1));
    }

    @Test
    void operatorsSeeThatTheMachineIsSlow() {
        var management = RunningService.management();
        assertThat(given().get(management + "/q/metrics").asString())
                .containsPattern("telework_clock_deviation_seconds(\\{[^}]*})? -(89\\.[5-9]|90\\.)");
        var readiness = given().get(management + "/q/health/ready")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String clockCheck = "checks.find { it.name == 'clock' }.";
        assertThat(readiness.getString(clockCheck + "status")).isEqualTo("UP");
        assertThat(readiness.getString(clockCheck + "data.deviation")).containsPattern("^-(89\\.[5-9]|90\\.)");
        assertThat(readiness.getString(clockCheck + "data.warning")).contains("behind the database's");
    }
}
