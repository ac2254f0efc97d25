package jp.telework.furusato;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.measure.ExposedMetrics;

@QuarkusTest
@ServiceDatabase("furusato")
class MetricsTest extends ExposedMetrics {

    @Override
    protected String service() {
        return "furusato-service";
    }

    @Override
    protected String publicPath() {
        return "/api/furusato/v1/sites";
    }
}
