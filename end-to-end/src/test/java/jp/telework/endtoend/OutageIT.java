package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import jp.telework.local.Component;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One service goes; its clients are told so, all others notice nothing. */
@ExtendWith(RealStack.class)
@Order(8)
class OutageIT {

    private static final String SITES = "/api/furusato/v1/sites";

    private final Suite suite;

    OutageIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void aStoppedServiceIsA503WhileTheOthersGoOn() throws InterruptedException {
        suite.anyone().get(SITES).expect(200);

        suite.stack().kill(Component.FURUSATO);
        try {
            Answer refusal = suite.anyone().get(SITES).expectProblem(503, "UPSTREAM_UNAVAILABLE");
            assertThat(refusal.header("Retry-After")).isPresent();
            suite.anyone().get(Case.API + "/calls").expect(200);
            suite.as("shirahama").get(Case.API + "/applications").expect(200);
            suite.anyone().get("/api/seminar/v1/seminars").expect(200);
            suite.anyone().get("/openapi.json").expect(200);
        } finally {
            suite.stack().restart(Component.FURUSATO);
        }

        Instant patience = Instant.now().plus(Duration.ofSeconds(5));
        Answer back = suite.anyone().get(SITES);
        while (back.status() == 503 && Instant.now().isBefore(patience)) {
            Thread.sleep(100);
            back = suite.anyone().get(SITES);
        }
        back.expect(200);
    }
}
