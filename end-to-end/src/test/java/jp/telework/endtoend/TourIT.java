package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import jp.telework.local.demo.Tour;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code deploy/local/up --tour}: one case from the call to the last repayment, through the gateway. */
@ExtendWith(RealStack.class)
@Order(6)
class TourIT {

    private final Suite suite;

    TourIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void playsAWholeCase() {
        List<String> told = new ArrayList<>();
        JsonNode grant = Tour.through(
                        suite.gateway(), suite.stack().tokenEndpoint(), suite.examples(), Clock.systemUTC())
                .tell(told::add);
        Figures.show("tour", "a whole case", String.join("\n", told));
        assertThat(told).as("sentences with gaps").noneMatch(line -> line.contains("{"));
        assertThat(grant.path("status").asText()).isEqualTo("RETURNED");
        assertThat(grant.path("paidYen").longValue())
                .isEqualTo(grant.path("fixedYen").longValue()
                        + grant.path("returnedYen").longValue());
        assertThat(suite.books().brokenAuditRows()).isZero();
    }
}
