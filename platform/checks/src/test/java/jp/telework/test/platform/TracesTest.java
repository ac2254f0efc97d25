package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.opentelemetry.runtime.exporter.otlp.tracing.LateBoundSpanProcessor;
import io.quarkus.opentelemetry.runtime.exporter.otlp.tracing.RemoveableLateBoundSpanProcessor;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;

/** Where a collector is named, traces arrive there, under the id that the caller gave. {@link NoTracesTest} names none. */
@QuarkusTest
@ServiceDatabase("notes")
@WithTestResource(Collector.class)
class TracesTest {

    @Inject
    LateBoundSpanProcessor processor;

    @Test
    void arriveWhereTheOperatorSays() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        Api.as(Identity.SHIRAHAMA)
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get(Api.NOTES)
                .then()
                .statusCode(200);

        assertThat(processor).isNotInstanceOf(RemoveableLateBoundSpanProcessor.class);
        String id = "\u004b\u00f9\u002f\u0035\u0077\u00b3\u004d\u00a6\u00a3\u00ce\u0092\u009d\u000e\u000e\u0047\u0036";
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(Collector.received()).anySatisfy(body -> assertThat(body)
                        .contains("notes")
                        .contains("GET /notes")
                        .contains(id)));
    }
}
