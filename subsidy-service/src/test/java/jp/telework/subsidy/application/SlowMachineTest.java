package jp.telework.subsidy.application;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.SlowMachine;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Request;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.Test;

/** A replica on a machine that is 90 s slow: what counts at the closing of a call is the database's clock. */
@QuarkusTest
@TestProfile(SlowMachine.InCharge.class)
@ServiceDatabase("subsidy")
class SlowMachineTest {

    /** Without a key the instant is an estimate; see {@code DatabaseClock.MOST_ERROR}. */
    private static final Duration ESTIMATED = Duration.ofMillis(100);

    @Inject
    SlowMachine machine;

    @Test
    void closesACallByTheDatabasesClock() throws InterruptedException {
        Instant closes = database().plus(preparation()).truncatedTo(ChronoUnit.MICROS);
        UUID call = Fixtures.publishedCall(body -> body.put("closesAt", closes.toString()));
        String punctual = Fixtures.completeDraft(call);
        String keyless = Fixtures.completeDraft(call);
        String late = Fixtures.completeDraft(call);
        String later = Fixtures.completeDraft(call);

        Instant before = database();
        Instant received = submittedAt(submit(punctual, true));
        assertThat(received).isBetween(before, database());
        Instant between = database();
        assertThat(submittedAt(submit(keyless, false)))
                .isBetween(between.minus(ESTIMATED), database().plus(ESTIMATED));
        assertThat(database()).as("the preparation took longer than planned").isBefore(closes);
        // Everything that tells of the submission tells the same instant.
        assertThat(instant("SELECT submitted_at FROM submission WHERE application_id = '" + punctual + "'"))
                .isEqualTo(received);
        assertThat(instant("SELECT occurred_at FROM event WHERE subject = 'application/" + punctual
                        + "' AND type LIKE '%.submitted.v1'"))
                .isEqualTo(received);
        assertThat(instant("SELECT occurred_at FROM audit_entry WHERE stream = 'application/" + punctual
                        + "' AND action = 'SUBMIT_APPLICATION'"))
                .isEqualTo(received);

        while (!database().isAfter(closes.plus(ESTIMATED))) {
            Thread.sleep(100);
        }
        refused(submit(late, true));
        refused(submit(late, false));
        as(Identity.SHIRAHAMA).get(API + "/calls/" + call).then().body("status", equalTo("CLOSED"));

        // The control: with the machine's clock alone the late one comes in time, and its receipt says so.
        machine.believeTheMachine(
                () -> assertThat(submittedAt(submit(later, true))).isBefore(closes));
    }

    /** Long enough for the four drafts on this machine, once the service is warm. */
    private Duration preparation() {
        submittedAt(submit(Fixtures.completeDraft(Fixtures.openCall()), true));
        Instant start = database();
        submittedAt(submit(Fixtures.completeDraft(Fixtures.openCall()), true));
        return Duration.between(start, database()).multipliedBy(8).plusSeconds(6);
    }

    private static Response submit(String id, boolean key) {
        Request request = as(Identity.SHIRAHAMA).header("If-Match", Fixtures.etag(Identity.SHIRAHAMA, id));
        if (key) {
            request = request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        return request.post(API + "/applications/" + id + "/submission");
    }

    private static Instant submittedAt(Response receipt) {
        receipt.then().statusCode(200);
        return OffsetDateTime.parse(receipt.path("receipt.submittedAt")).toInstant();
    }

    private static void refused(Response answer) {
        answer.then().statusCode(422).body("errors.code", hasItem("CALL_NOT_OPEN"));
    }

    private static Instant database() {
        return instant("SELECT clock_timestamp()");
    }

    private static Instant instant(String query) {
        return TestDatabase.get().asAdministrator(statement -> {
            try (ResultSet row = statement.executeQuery(query)) {
                assertThat(row.next()).as(query).isTrue();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        });
    }
}
