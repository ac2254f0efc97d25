package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.opentelemetry.runtime.exporter.otlp.tracing.LateBoundSpanProcessor;
import io.quarkus.opentelemetry.runtime.exporter.otlp.tracing.RemoveableLateBoundSpanProcessor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;

/** Where no collector is named, nothing tries to reach one. */
@QuarkusTest
@ServiceDatabase("notes")
class NoTracesTest {

    @Inject
    LateBoundSpanProcessor processor;

    @Test
    void startsNoExporter() {
        assertThat(processor).isInstanceOf(RemoveableLateBoundSpanProcessor.class);
    }
}
