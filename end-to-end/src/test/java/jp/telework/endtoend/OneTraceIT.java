package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.telework.endtoend.TraceCollector.Sent;
import jp.telework.local.Component;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator who names a collector sees one request as one trace, from the gateway to each SQL statement. */
@ExtendWith(RealStack.class)
@Order(9)
class OneTraceIT {

    private static final String ASKED_FOR = "白浜町役場";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Suite suite;

    OneTraceIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void leadsFromTheGatewayThroughTheServiceToItsStatements() throws Exception {
        String traced = "4bf92f3577b34da6a3ce929d0e0e4736";
        String untold = "4bf92f3577b34da6a3ce929d0e0e4737";
        try (TraceCollector collector = TraceCollector.start();
                OtherService service = begin(collector, true);
                OtherService silent = begin(collector, false)) {
            Map<String, String> settings = new HashMap<>(collector.settings());
            settings.put(
                    "TELEWORK_UPSTREAM_SUBSIDY_URL",
                    service.awaitReady().address().toString());
            try (OtherGateway gateway = OtherGateway.start(suite, settings)) {
                List<Sent> spans = ask(collector, gateway.address(), traced, 2);
                Sent door = spans.stream()
                        .filter(span -> span.service().equals("gateway"))
                        .findFirst()
                        .orElseThrow();
                Sent request = spans.stream()
                        .filter(span -> span.parent().equals(door.id()))
                        .findFirst()
                        .orElseThrow();
                assertThat(request.service()).isEqualTo("subsidy-service");
                Set<String> known = spans.stream().map(Sent::id).collect(Collectors.toSet());
                assertThat(spans.stream().filter(Sent::isStatement))
                        .isNotEmpty()
                        .allSatisfy(statement -> assertThat(known).contains(statement.parent()));
                // A searched text may be a name; it stands in no span.
                assertThat(spans.toString()).doesNotContain(ASKED_FOR);
            }
            // The control: where the operator does not ask for statements, none has a span.
            assertThat(ask(collector, silent.awaitReady().address(), untold, 1)).noneMatch(Sent::isStatement);
        }
    }

    private OtherService begin(TraceCollector collector, boolean withStatements) throws IOException {
        Map<String, String> settings = new HashMap<>(collector.settings());
        settings.put("QUARKUS_DATASOURCE_JDBC_TELEMETRY_ENABLED", Boolean.toString(withStatements));
        return OtherService.begin(
                suite, Component.SUBSIDY, suite.stack().folders().application(Component.SUBSIDY), settings);
    }

    /**
     * Asks for a list and waits for the spans.
     *
     * @param processes how many processes send spans of this request
     */
    private List<Sent> ask(TraceCollector collector, URI address, String trace, int processes)
            throws InterruptedException {
        suite.as("shirahama")
                .at(address)
                .with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get(Case.API + "/applications?q=" + URLEncoder.encode(ASKED_FOR, StandardCharsets.UTF_8))
                .expect(200);
        Instant patience = Instant.now().plus(PATIENCE);
        while (collector.trace(trace).stream().map(Sent::service).distinct().count() < processes) {
            assertThat(Instant.now())
                    .as("spans of %s processes: %s", processes, collector.trace(trace))
                    .isBefore(patience);
            Thread.sleep(100);
        }
        // The spans of one process leave together, a moment after they end.
        Thread.sleep(500);
        return collector.trace(trace);
    }
}
