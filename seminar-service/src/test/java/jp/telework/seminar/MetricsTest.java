package jp.telework.seminar;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.measure.ExposedMetrics;

@QuarkusTest
@ServiceDatabase("seminar")
class MetricsTest extends ExposedMetrics {

    @Override
    protected String service() {
        return "seminar-service";
    }

    @Override
    protected String publicPath() {
        return "/api/seminar/v1/seminars";
    }
}
