package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A replica whose machine is 90 s slow neither takes what comes too late nor dates a receipt before its time. */
@ExtendWith(RealStack.class)
@Order(7)
class SlowClockIT {

    private static final Duration SLOW = Duration.ofSeconds(90);

    /** For how long the call is still open when its drafts are ready; one of them is submitted meanwhile. */
    private static final Duration OPEN = Duration.ofSeconds(8);

    private static final Pattern DEVIATION =
            Pattern.compile("^telework_clock_deviation_seconds(?:\\{.*})? (\\S+)$", Pattern.MULTILINE);

    private final Suite suite;

    SlowClockIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    @Timeout(400)
    void aCallClosesByTheDatabasesClock() throws Exception {
        if (!SlowService.canBeStarted()) {
            String missing = "there is no faketime on this machine (Debian package faketime)";
            assertThat(System.getenv("CI")).as(missing).isNotEqualTo("true");
            System.out.println("SlowClockIT is SKIPPED: " + missing);
            abort(missing);
        }
        // Asked for before the start: what the token seems to come too early passes meanwhile.
        Client shirahama = suite.as("shirahama");
        try (SlowService slow = SlowService.start(suite, SLOW)) {
            operatorsAreWarned(slow);
            acceptsTokens(shirahama.at(slow.address()));
            closesInTime(slow);
        }
    }

    /** The process is really slow, and says so; it stays ready. */
    private static void operatorsAreWarned(SlowService slow) {
        Matcher deviation = DEVIATION.matcher(
                slow.management().get("/q/metrics").expect(200).text());
        assertThat(deviation.find()).isTrue();
        assertThat(Double.parseDouble(deviation.group(1))).isBetween(-90.5, -89.5);
        JsonNode readiness =
                slow.management().get("/q/health/ready").expect(200).json().path("checks");
        for (JsonNode check : readiness) {
            if (check.path("name").asText().equals("clock")) {
                System.out.println("readiness: " + check);
                assertThat(check.path("status").asText()).isEqualTo("UP");
                assertThat(check.path("data").path("warning").asText()).contains("s behind the database's");
                return;
            }
        }
        throw new AssertionError("no check of the clock: " + readiness);
    }

    /** A token's times are judged by the machine's clock, to which a fresh token may seem to be from the future. */
    private static void acceptsTokens(Client shirahama) throws InterruptedException {
        Instant patience = Instant.now().plus(SLOW).plusSeconds(10);
        while (shirahama.get(Case.API + "/applications?limit=1").status() == 401
                && Instant.now().isBefore(patience)) {
            Thread.sleep(500);
        }
        shirahama.get(Case.API + "/applications?limit=1").expect(200);
    }

    private void closesInTime(SlowService slow) throws InterruptedException {
        String call =
                Case.openCall(suite, body -> body.putArray("requiredDocuments").add("PROJECT_PLAN"));
        Case punctual = draft(call);
        Case late = draft(call);
        Instant closes = Instant.now().plus(OPEN).truncatedTo(ChronoUnit.MICROS);
        suite.books().closeCall(call, closes);

        Instant before = Instant.now();
        Answer received = submit(punctual, slow).expect(200);
        Instant after = Instant.now();
        assertThat(after).as("the submission took longer than planned").isBefore(closes);
        Instant told = Instant.parse(
                received.json().path("receipt").path("submittedAt").asText());
        System.out.println("sent at " + before + ", receipt of " + told + ", answered at " + after);
        assertThat(told).isBetween(before.truncatedTo(ChronoUnit.MICROS), after);

        Thread.sleep(Math.max(0, Duration.between(Instant.now(), closes).toMillis()) + 500);
        Answer refused = submit(late, slow).expect(422);
        System.out.println("sent " + Duration.between(closes, Instant.now()).toMillis() + " ms after closing: "
                + refused.json().path("errors").findValuesAsText("code"));
        assertThat(refused.json().path("errors").findValuesAsText("code")).contains("CALL_NOT_OPEN");
        assertThat(suite.as("shirahama")
                        .at(slow.address())
                        .get(Case.API + "/calls/" + call)
                        .expect(200)
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("CLOSED");
    }

    private Case draft(String call) {
        return Case.completeDraft(suite.as("shirahama"), Case.proposal(suite, call), List.of("PROJECT_PLAN"));
    }

    private static Answer submit(Case draft, SlowService slow) {
        return draft.client()
                .at(slow.address())
                .with("If-Match", draft.etag())
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post(draft.path() + "/submission");
    }
}
