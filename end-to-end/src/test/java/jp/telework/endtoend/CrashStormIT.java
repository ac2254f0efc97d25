package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import jp.telework.local.Component;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The storm of {@link DuplicateStormIT} through the gateway, and in its middle the service is killed: still one of each,
 * never two.
 */
@ExtendWith(RealStack.class)
@Order(7)
class CrashStormIT {

    private static final int KEYS = 100;
    private static final int HANDS = 50;
    private static final String[] WHAT_A_CLIENT_MAY_SEE = {
        "200",
        "200 replayed",
        "409 REQUEST_IN_PROGRESS, Retry-After",
        "503 UPSTREAM_UNAVAILABLE, Retry-After",
        "503 UPSTREAM_BUSY, Retry-After"
    };

    private final Suite suite;

    CrashStormIT(Suite suite) {
        this.suite = suite;
    }

    /** What was going on when the service was killed. */
    private record Crash(int settledHands, int underWay, long secondsUntilReady) {}

    @Test
    void identicalSubmissionsBecomeOneThoughTheServiceIsKilled() throws Exception {
        Submissions submissions = Submissions.prepare(suite, KEYS);
        Storm storm = Storm.throughACrash(HANDS);
        int moment = ThreadLocalRandom.current().nextInt(KEYS * HANDS / 10, KEYS * HANDS * 7 / 10);

        CompletableFuture<Crash> crash = CompletableFuture.supplyAsync(() -> crash(storm, moment));
        Storm.Report report = storm.rage(submissions.requestsTo(suite.gateway()));

        Crash happened = crash.get(60, TimeUnit.SECONDS);
        Figures.show("crash-storm", KEYS + " keys × " + HANDS + " identical submissions, " + happened, "\n" + report);
        submissions.assertOneOfEach();
        assertThat(happened.underWay())
                .as("requests under way when it was killed")
                .isPositive();
        assertThat(happened.settledHands()).isLessThan(KEYS * HANDS);
        report.assertOnly(WHAT_A_CLIENT_MAY_SEE);
        assertThat(report.answered("503 UPSTREAM_UNAVAILABLE, Retry-After")).isPositive();
        // The first answer of a request may have been lost with the process; no caller gets two first answers.
        assertThat(report.answered("200")).isLessThanOrEqualTo(KEYS);
        submissions.assertOneReceiptEach(report.outcomes(), HANDS);
    }

    private Crash crash(Storm storm, int moment) {
        while (storm.settledHands() < moment) {
            sleep();
        }
        // Between two requests of a lane no call is under way; a crash then would prove little.
        while (storm.underWay() == 0) {
            sleep();
        }
        int underWay = storm.underWay();
        int settled = storm.settledHands();
        suite.stack().kill(Component.SUBSIDY);
        long killed = System.nanoTime();
        suite.stack().restart(Component.SUBSIDY);
        return new Crash(settled, underWay, (System.nanoTime() - killed) / 1_000_000_000);
    }

    private static void sleep() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
