package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.telework.local.Component;
import jp.telework.local.postgres.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two more gateways that count together in a database: a client does not get its share twice by asking both. */
@ExtendWith(RealStack.class)
@Order(7)
class ReplicasIT {

    private static final String LIST = Case.API + "/applications";
    private static final int BURST = 10;

    private final Suite suite;
    private final List<OtherGateway> gateways = new ArrayList<>();

    ReplicasIT(Suite suite) {
        this.suite = suite;
    }

    @AfterEach
    void stopTheGateways() throws InterruptedException {
        for (OtherGateway gateway : gateways) {
            gateway.close();
        }
    }

    @Test
    void aClientsShareIsOneForAllReplicas() throws Exception {
        String database = suite.stack().jdbcUrl(Component.SEMINAR);
        Client first = suite.as("shirahama").at(start(database));
        Client second = first.at(start(database));
        for (int i = 0; i < BURST; i++) {
            (i % 2 == 0 ? first : second).get(LIST).expect(200);
        }
        for (Client replica : List.of(first, second)) {
            Answer refusal = replica.get(LIST).expectProblem(429, "RATE_LIMITED");
            assertThat(refusal.header("Retry-After")).isPresent();
            assertThat(refusal.header("RateLimit-Policy").orElse("")).contains("\"client\";q=10");
        }
        suite.as("itoshima").at(first.base()).get(LIST).expect(200);
    }

    /** Without the database of the limits each replica still counts for itself, and it admits calls below the limit. */
    @Test
    void eachReplicaCountsForItselfWhenTheDatabaseIsAway() throws Exception {
        Client alone =
                suite.as("shirahama").at(start("jdbc:postgresql://127.0.0.1:" + OtherGateway.freePort() + "/nowhere"));
        for (int i = 0; i < BURST; i++) {
            alone.get(LIST).expect(200);
        }
        alone.get(LIST).expectProblem(429, "RATE_LIMITED");
    }

    private URI start(String database) throws IOException, InterruptedException {
        OtherGateway gateway = OtherGateway.start(
                suite,
                Map.of(
                        "TELEWORK_LIMITS_SHARED", "true",
                        "TELEWORK_LIMITS_CLIENT_BURST", Integer.toString(BURST),
                        "TELEWORK_LIMITS_CLIENT_REQUESTS", "1",
                        "TELEWORK_LIMITS_CLIENT_PER", "30s",
                        "QUARKUS_DATASOURCE_ACTIVE", "true",
                        "QUARKUS_DATASOURCE_JDBC_URL", database,
                        "QUARKUS_DATASOURCE_USERNAME", "seminar_owner",
                        "QUARKUS_DATASOURCE_PASSWORD", Databases.ownerPassword(Component.SEMINAR)));
        gateways.add(gateway);
        return gateway.address();
    }
}
