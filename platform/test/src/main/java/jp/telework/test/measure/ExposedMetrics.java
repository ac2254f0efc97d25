package jp.telework.test.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.test.Repository;
import jp.telework.test.RunningService;
import jp.telework.test.rest.Rest;
import org.junit.jupiter.api.Test;

/**
 * A service exposes what docs/operations/metrics.csv says of it. Rules and dashboards may ask for nothing else, which
 * deploy/kubernetes/components/monitoring/check holds, so that no alert waits for a metric that does not exist.
 */
public abstract class ExposedMetrics {

    /** The service's name, as in the list. */
    protected abstract String service();

    /** A path that answers everyone, so that there is a request to be counted. */
    protected abstract String publicPath();

    @Test
    void everyMetricOfTheListIsExposed() throws IOException {
        assertThat(Rest.get(RunningService.outside() + publicPath()).statusCode())
                .isEqualTo(200);
        Set<String> exposed = Rest.get(RunningService.management() + "/q/metrics")
                .asString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());

        assertThat(listed()).isNotEmpty().allSatisfy(metric -> assertThat(exposed)
                .as(service() + " exposes " + metric)
                .contains(metric));
    }

    private List<String> listed() throws IOException {
        try (Stream<String> lines = Files.lines(Repository.path("docs/operations/metrics.csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(",", 3))
                    .filter(cells -> Arrays.asList(cells[1].split(" ")).stream()
                            .anyMatch(from -> from.equals("services") || from.equals(service())))
                    .map(cells -> cells[0])
                    .toList();
        }
    }
}
