package jp.telework.test;

import io.quarkus.test.common.QuarkusTestResourceConfigurableLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.telework.test.database.RoundTrips;
import org.jspecify.annotations.Nullable;

/**
 * Starts the database and the identity provider for a service's tests. Argument {@code database}: its name, which is
 * also the service role's. Argument {@code issuer}: the name of an identity provider of the test's own, which need not
 * answer when the service starts.
 */
public final class ServiceTestResource implements QuarkusTestResourceConfigurableLifecycleManager<ServiceDatabase> {

    private String name = "";
    private @Nullable String issuer;

    @Override
    public void init(ServiceDatabase annotation) {
        name = annotation.value();
    }

    @Override
    public void init(Map<String, String> arguments) {
        name = Objects.requireNonNull(arguments.get("database"), "argument database");
        issuer = arguments.get("issuer");
    }

    @Override
    public Map<String, String> start() {
        TestDatabase database = TestDatabase.start(name);
        Map<String, String> configuration = new HashMap<>();
        configuration.put("quarkus.datasource.jdbc.url", database.jdbcUrl() + "?" + RoundTrips.COUNTED);
        configuration.put("quarkus.datasource.password", TestDatabase.PASSWORD);
        configuration.put("quarkus.flyway.username", name + "_owner");
        configuration.put("quarkus.flyway.password", TestDatabase.PASSWORD);
        TestIdentityProvider provider =
                issuer == null ? TestIdentityProvider.start() : TestIdentityProvider.named(issuer);
        configuration.put("quarkus.oidc.auth-server-url", provider.issuer());
        configuration.put("quarkus.http.test-port", "0");
        configuration.put("quarkus.management.test-port", "0");
        return configuration;
    }

    @Override
    public void stop() {
        // The server ends with the JVM, so that several test profiles of one module share it.
    }
}
