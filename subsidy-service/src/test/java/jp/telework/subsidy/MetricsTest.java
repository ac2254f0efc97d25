package jp.telework.subsidy;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.measure.ExposedMetrics;

@QuarkusTest
@ServiceDatabase("subsidy")
class MetricsTest extends ExposedMetrics {

    @Override
    protected String service() {
        return "subsidy-service";
    }

    @Override
    protected String publicPath() {
        return "/api/subsidy/v1/calls";
    }
}
