package jp.telework.promotion;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.database.SessionGate;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceDatabase("promotion")
class SessionTest {

    @Inject
    AgroalDataSource pool;

    @Inject
    Flyway flyway;

    @Test
    void everySessionHasItsBounds() throws SQLException {
        SessionGate.check(pool, flyway, Map.of());
    }
}
