package jp.telework.gateway.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductionReadinessTest {

    /** The provider is asked about tokens. */
    private static final Map<String, String> ASKING = Map.of(
            "telework.identity.introspection-url", "https://identity.example.go.jp/introspect",
            "telework.identity.introspection-secret", "issued");

    @Test
    void findsNothingWrongWithAnHttpsIssuer() {
        assertThat(findings(Map.of("quarkus.oidc.auth-server-url", "https://id.example.go.jp/realms/telework")))
                .isEmpty();
    }

    @Test
    void objectsToAPlainHttpIssuer() {
        assertThat(findings(Map.of("quarkus.oidc.auth-server-url", "HTTP://id.example.go.jp/realms/telework")))
                .singleElement()
                .asString()
                .contains("quarkus.oidc.auth-server-url", "https");
    }

    @Test
    void objectsToCorsForEverybody() {
        for (String origins : List.of("", "*", "/.*/", "https://portal.example.go.jp,*")) {
            assertThat(findings(Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", origins)))
                    .as(origins)
                    .hasSize(1);
        }
        assertThat(findings(Map.of(
                        "quarkus.http.cors.enabled", "true",
                        "quarkus.http.cors.origins", "https://portal.example.go.jp")))
                .isEmpty();
    }

    @Test
    void objectsToLocalSecretsWithoutRepeatingThem() {
        assertThat(findings(Map.of("quarkus.oidc.credentials.secret", "telework-local-secret")))
                .singleElement()
                .asString()
                .contains("quarkus.oidc.credentials.secret")
                .doesNotContain("telework-local-secret");
        assertThat(findings(Map.of("QUARKUS_OIDC_CREDENTIALS_SECRET", "xx-telework-local-xx")))
                .hasSize(1);
    }

    @Test
    void leavesTheMachinesOwnSettingsAlone() {
        assertThat(findings(Map.of("user.dir", "/srv/telework-local", "PWD", "/srv/telework-local")))
                .isEmpty();
    }

    @Test
    void wantsToKnowWhichHostsAreAnswered() {
        assertThat(findingsOf(ASKING)).singleElement().asString().contains("telework.edge.public-url");
        assertThat(findings(Map.of())).isEmpty();
    }

    @Test
    void objectsToLimitsThatAreOff() {
        assertThat(findings(Map.of("telework.limits.enabled", "false"))).hasSize(1);
    }

    @Test
    void objectsToAuthorityThatLastsAfterItIsWithdrawn() {
        assertThat(findings(Map.of("telework.identity.introspection-url", ""))).hasSize(1);
        assertThat(findings(Map.of("telework.identity.introspection-secret", "")))
                .hasSize(1);
        assertThat(findings(Map.of("telework.identity.remember", "26s"))).hasSize(1);
        assertThat(findings(Map.of("telework.identity.remember", "25s"))).isEmpty();
    }

    @Test
    void objectsToAClockThatCallersMove() {
        assertThat(findings(Map.of("telework.practice.enabled", "true")))
                .singleElement()
                .asString()
                .contains("telework.practice.enabled");
    }

    @Test
    void objectsToAddressesThatLeadNowhere() {
        Map<String, String> addresses = Map.of(
                "quarkus.oidc.auth-server-url", "https://identity.telework.invalid/realms/telework",
                "telework.upstream.subsidy.url", "http://localhost:8081",
                "telework.upstream.furusato.management-url", "http://192.0.2.1:9082",
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1/limits");
        addresses.forEach((name, address) -> assertThat(findings(Map.of(name, address)))
                .singleElement()
                .asString()
                .startsWith(name + ": \""));
    }

    private static List<String> findings(Map<String, String> properties) {
        Map<String, String> withHost = new HashMap<>(ASKING);
        withHost.putAll(properties);
        withHost.put("telework.edge.public-url", "https://telework.example.go.jp");
        return findingsOf(withHost);
    }

    private static List<String> findingsOf(Map<String, String> properties) {
        return new ProductionReadiness(new SmallRyeConfigBuilder()
                        .withSources(new PropertiesConfigSource(properties, "test", 100))
                        .build())
                .findings();
    }
}
