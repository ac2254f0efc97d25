package jp.telework.gateway.metrics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.gateway.world.World;
import org.junit.jupiter.api.Test;

/** The gateway exposes what docs/operations/metrics.csv says of it; rules and dashboards ask for nothing else. */
@QuarkusTest
@QuarkusTestResource(World.class)
class MetricsTest {

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Test
    void everyMetricOfTheListIsExposed() throws IOException {
        given().get("/health");
        Set<String> exposed = given().get(metrics)
                .asString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());

        assertThat(listed()).isNotEmpty().allSatisfy(metric -> assertThat(exposed)
                .as("the gateway exposes " + metric)
                .contains(metric));
    }

    private static List<String> listed() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("../docs/operations/metrics.csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(",", 3))
                    .filter(cells -> Arrays.asList(cells[1].split(" ")).contains("gateway"))
                    .map(cells -> cells[0])
                    .toList();
        }
    }
}
