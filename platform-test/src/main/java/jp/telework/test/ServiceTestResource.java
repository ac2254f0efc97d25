package jp.telework.test;

import io.quarkus.test.common.QuarkusTestResourceConfigurableLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Starts the database and the identity provider for a service's tests. Argument {@code database}: its name, which is
 * also the service role's.
 */
public final class ServiceTestResource implements QuarkusTestResourceConfigurableLifecycleManager<ServiceDatabase> {

    private String name = "";

    @Override
    public void init(ServiceDatabase annotation) {
        name = annotation.value();
    }

    @Override
    public void init(Map<String, String> arguments) {
        name = Objects.requireNonNull(arguments.get("database"), "argument database");
    }

    @Override
    public Map<String, String> start() {
        TestDatabase database = TestDatabase.start(name);
        Map<String, String> configuration = new HashMap<>();
        configuration.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        configuration.put("quarkus.datasource.password", TestDatabase.PASSWORD);
        configuration.put("quarkus.flyway.username", name + "_owner");
        configuration.put("quarkus.flyway.password", TestDatabase.PASSWORD);
        configuration.put(
                "quarkus.oidc.auth-server-url", TestIdentityProvider.start().issuer());
        configuration.put("quarkus.http.test-port", "0");
        configuration.put("quarkus.management.test-port", "0");
        return configuration;
    }

    @Override
    public void stop() {
        // The server ends with the JVM, so that several test profiles of one module share it.
    }
}
