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
 * 64 decisions where the budget reaches for 40, and in their middle the service is killed: 40 are granted, and cases,
 * balance and ledger agree.
 */
@ExtendWith(RealStack.class)
@Order(8)
class DecisionCrashIT {

    private static final int RIVALS = 64;
    private static final int FITTING = 40;
    private static final int HANDS = 8;
    private static final String[] WHAT_A_CLIENT_MAY_SEE = {
        "200",
        "200 replayed",
        "409 BUDGET_EXHAUSTED",
        "409 BUDGET_EXHAUSTED replayed",
        "409 REQUEST_IN_PROGRESS, Retry-After",
        "503 UPSTREAM_UNAVAILABLE, Retry-After",
        "503 UPSTREAM_BUSY, Retry-After"
    };

    private final Suite suite;

    DecisionCrashIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void keepsTheBudgetThoughTheServiceIsKilled() throws Exception {
        Decisions decisions = Decisions.prepare(suite, RIVALS, FITTING);
        Storm storm = Storm.throughACrash(HANDS);
        int moment = ThreadLocalRandom.current().nextInt(RIVALS * HANDS / 10, RIVALS * HANDS / 2);

        CompletableFuture<Integer> crash = CompletableFuture.supplyAsync(() -> crash(storm, moment));
        Storm.Report report = storm.rage(decisions.requestsTo(suite.gateway()));

        int settled = crash.get(60, TimeUnit.SECONDS);
        Figures.show(
                "decision-crash",
                RIVALS + " decisions × " + HANDS + " hands, budget for " + FITTING + ", killed after " + settled,
                "\n" + report);
        report.assertOnly(WHAT_A_CLIENT_MAY_SEE);
        assertThat(settled).isLessThan(RIVALS * HANDS);
        long granted = report.outcomes().stream()
                .filter(outcome -> outcome.answers().stream().allMatch(answer -> answer.status() == 200))
                .count();
        long refused = report.outcomes().stream()
                .filter(outcome -> outcome.answers().stream().allMatch(answer -> answer.status() == 409))
                .count();
        assertThat(granted).as("cases whose every hand holds a grant").isEqualTo(FITTING);
        assertThat(refused).as("cases whose every hand holds a refusal").isEqualTo(RIVALS - FITTING);
        decisions.assertBooksAgree(FITTING);
    }

    private int crash(Storm storm, int moment) {
        while (storm.settledHands() < moment || storm.underWay() == 0) {
            sleep();
        }
        int settled = storm.settledHands();
        suite.stack().kill(Component.SUBSIDY);
        suite.stack().restart(Component.SUBSIDY);
        return settled;
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
