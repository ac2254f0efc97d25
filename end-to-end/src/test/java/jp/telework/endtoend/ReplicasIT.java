package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.telework.local.Component;
import jp.telework.local.postgres.Databases;
import jp.telework.local.process.HttpProbe;
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
    private final List<Process> gateways = new ArrayList<>();

    ReplicasIT(Suite suite) {
        this.suite = suite;
    }

    @AfterEach
    void stopTheGateways() throws InterruptedException {
        for (Process gateway : gateways) {
            gateway.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
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

    /** A limit protects the services; without its database it still does, replica by replica, and stops nobody. */
    @Test
    void eachReplicaCountsForItselfWhenTheDatabaseIsAway() throws Exception {
        Client alone = suite.as("shirahama").at(start("jdbc:postgresql://127.0.0.1:" + freePort() + "/nowhere"));
        for (int i = 0; i < BURST; i++) {
            alone.get(LIST).expect(200);
        }
        alone.get(LIST).expectProblem(429, "RATE_LIMITED");
    }

    private URI start(String database) throws IOException, InterruptedException {
        int port = freePort();
        int management = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-jar",
                        suite.stack().folders().application(Component.GATEWAY).toString())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "gateway-" + port + ".log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_PROFILE",
                        "local",
                        "QUARKUS_HTTP_PORT",
                        Integer.toString(port),
                        "QUARKUS_MANAGEMENT_PORT",
                        Integer.toString(management),
                        "QUARKUS_OIDC_AUTH_SERVER_URL",
                        suite.stack().issuer().toString(),
                        "TELEWORK_LIMITS_SHARED",
                        "true",
                        "TELEWORK_LIMITS_CLIENT_BURST",
                        Integer.toString(BURST),
                        "TELEWORK_LIMITS_CLIENT_REQUESTS",
                        "1",
                        "TELEWORK_LIMITS_CLIENT_PER",
                        "30s"));
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_DATASOURCE_ACTIVE",
                        "true",
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        database,
                        "QUARKUS_DATASOURCE_USERNAME",
                        "seminar_owner",
                        "QUARKUS_DATASOURCE_PASSWORD",
                        Databases.ownerPassword(Component.SEMINAR)));
        for (Component service : Component.withDatabase()) {
            String name = "TELEWORK_UPSTREAM_" + service.name();
            builder.environment().put(name + "_URL", suite.stack().uri(service).toString());
            builder.environment()
                    .put(
                            name + "_MANAGEMENT_URL",
                            suite.stack().management(service).toString());
        }
        gateways.add(builder.start());
        Instant patience = Instant.now().plus(Duration.ofSeconds(60));
        URI ready = URI.create("http://127.0.0.1:" + management + "/q/health/ready");
        while (!HttpProbe.answers(ready)) {
            assertThat(Instant.now()).as("see target/gateway-" + port + ".log").isBefore(patience);
            Thread.sleep(200);
        }
        return URI.create("http://127.0.0.1:" + port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
