package jp.telework.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionReadinessTest {

    private static final Map<String, String> SAFE = Map.of(
            "quarkus.datasource.password", "3f9c-secret",
            "quarkus.datasource.username", "subsidy",
            "quarkus.oidc.auth-server-url", "https://id.example.go.jp/realms/telework",
            "quarkus.http.cors.origins", "https://portal.example.go.jp",
            "telework.public-url", "https://api.example.go.jp");

    private static List<String> findings(String name, String value) {
        return readiness(Map.of(name, value)).findings();
    }

    private static ProductionReadiness readiness(Map<String, String> given) {
        Map<String, String> values = new HashMap<>(SAFE);
        values.putAll(given);
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build();
        return new ProductionReadiness(config);
    }

    @Test
    void findsNothingInASafeConfiguration() {
        assertThat(findings("quarkus.http.port", "8081")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.datasource.password, telework-local-subsidy",
        "quarkus.flyway.password, 77aa-secret",
        "quarkus.flyway.migrate-at-start, true",
        "quarkus.oidc.credentials.secret, telework-local",
        "telework.mail.PASSWORD, x-telework-local",
        "quarkus.oidc.auth-server-url, http://id.soumu.go.jp/realms/telework",
        "quarkus.oidc.auth-server-url, https://identity.telework.invalid/realms/telework",
        "quarkus.datasource.jdbc.url, jdbc:postgresql://127.0.0.1:5432/subsidy",
        "quarkus.mailer.host, smtp.invalid",
        "telework.registration.page, https://telework.invalid/registrations",
        "quarkus.oidc.auth-server-url, ''",
        "telework.public-url, ''",
        "telework.public-url, http://api.soumu.go.jp",
        "quarkus.http.cors.origins, *",
        "quarkus.http.cors.origins, '/.*/'",
        "telework.webhook.local-targets, true",
        "telework.practice.enabled, true"
    })
    void findsWhatWouldBeDangerous(String name, String value) {
        assertThat(findings(name, value)).singleElement().asString().startsWith(name);
    }

    @Test
    void letsTheJobMigrate() {
        assertThat(readiness(Map.of("quarkus.init-and-exit", "true")).onlyMigrates())
                .isTrue();
        assertThat(readiness(Map.of()).onlyMigrates()).isFalse();
    }

    @Test
    void doesNotMindSecretsOfOtherProfiles() {
        assertThat(findings("%local.telework.forwarded.secret", "telework-local-gateway-credential"))
                .isEmpty();
        assertThat(findings("telework.forwarded.secret", "telework-local-gateway-credential"))
                .hasSize(1);
    }

    @Test
    void doesNotWriteTheSecretIntoItsComplaint() {
        assertThat(findings("quarkus.datasource.password", "telework-local-subsidy")
                        .toString())
                .doesNotContain("telework-local-subsidy");
    }
}
