package jp.telework.promotion;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.measure.ExposedMetrics;

@QuarkusTest
@ServiceDatabase("promotion")
class MetricsTest extends ExposedMetrics {

    @Override
    protected String service() {
        return "promotion-service";
    }

    @Override
    protected String publicPath() {
        return "/api/promotion/v1/self-check-form";
    }
}
