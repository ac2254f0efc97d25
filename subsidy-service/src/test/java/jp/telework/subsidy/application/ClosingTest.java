package jp.telework.subsidy.application;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.subsidy.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.rest.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call closes at an instant of Japan's time that belongs to it, to the microsecond. */
@QuarkusTest
@ServiceDatabase("subsidy")
class ClosingTest {

    @Inject
    TestClock clock;

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            23:59:59.999999,    2027-03-31T14:59:59.999999Z, 2027-03-31T15:00:00Z
            23:59:59,           2027-03-31T14:59:59Z,        2027-03-31T14:59:59.000001Z
            # Finer than the database keeps: cut off and not rounded, or the call would close on the next day.
            23:59:59.999999999, 2027-03-31T14:59:59.999999Z, 2027-03-31T15:00:00Z
            """)
    void endsWithTheLastMicrosecondOfTheDay(String time, Instant last, Instant after) {
        closes("2027-03-31T" + time + "+09:00", last, after);
    }

    @ParameterizedTest
    @CsvSource("2027-03-31T00:00:00+09:00, 2027-03-30T15:00:00Z, 2027-03-30T15:00:00.000001Z")
    void midnightItselfBelongsToThePeriod(String closesAt, Instant last, Instant after) {
        closes(closesAt, last, after);
    }

    private void closes(String closesAt, Instant last, Instant after) {
        UUID call = Fixtures.publishedCall(body -> {
            body.put("fiscalYear", 2026);
            body.put("opensAt", "2026-04-01T00:00:00+09:00");
            body.put("closesAt", closesAt);
        });
        String punctual = draft(call);
        String late = draft(call);
        assertThat(kept(call)).isEqualTo(last);

        clock.set(last);
        Response receipt = Fixtures.submit(punctual);
        receipt.then().statusCode(200);
        assertThat(Instant.parse(receipt.path("receipt.submittedAt"))).isEqualTo(last);
        as(Identity.SHIRAHAMA).get(API + "/calls/" + call).then().body("status", equalTo("OPEN"));

        clock.set(after);
        Fixtures.submit(late).then().statusCode(422).body("errors.code", hasItem("CALL_NOT_OPEN"));
        as(Identity.SHIRAHAMA).get(API + "/calls/" + call).then().body("status", equalTo("CLOSED"));
    }

    private static Instant kept(UUID call) {
        String closesAt = as(Identity.SHIRAHAMA).get(API + "/calls/" + call).path("closesAt");
        return OffsetDateTime.parse(closesAt).toInstant();
    }

    private String draft(UUID call) {
        clock.set(Instant.parse("2026-11-20T03:00:00Z"));
        String id = as(Identity.SHIRAHAMA)
                .body(Fixtures.application(
                                call, body -> body.put("startsOn", "2026-07-01").put("completesOn", "2027-02-26"))
                        .toString())
                .post(API + "/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Fixtures.attachRequired(id);
        return id;
    }
}
