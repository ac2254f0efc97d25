package jp.telework.kernel.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfiguredAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identity.telework.invalid",
                "Identity.Telework.INVALID.",
                "example.com",
                "id.example.org",
                "id.example.net",
                "id.example.jp",
                "id.example",
                "id.test",
                "id.localhost",
                "localhost",
                "0.0.0.0",
                "127.0.0.1",
                "127.8.8.8",
                "169.254.169.254",
                "192.0.2.7",
                "198.51.100.7",
                "203.0.113.7",
                "255.255.255.255",
                "[::]",
                "[::1]",
                "[fe80::1]",
                "[2001:db8::7]",
                "127.1",
                "2130706433",
                "0x7f000001"
            })
    void refusesHostsThatLeadNowhere(String host) {
        String url = "https://" + host + ":8443/realms/telework";
        assertThat(findings("quarkus.oidc.auth-server-url", url))
                .singleElement()
                .asString()
                .startsWith("quarkus.oidc.auth-server-url: \"" + host.replaceAll("[\\[\\]]", "") + "\" ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id.soumu.go.jp",
                "subsidy-service",
                "keycloak",
                "10.1.2.3",
                "[fd00::7]",
                "[2400:cb00::1]",
                "examples.com",
                "test.soumu.go.jp",
                "invalid.soumu.go.jp",
                "localhost.soumu.go.jp"
            })
    void takesHostsThatMayExist(String host) {
        assertThat(findings("quarkus.oidc.auth-server-url", "https://" + host + "/x"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quarkus.datasource.jdbc.url | jdbc:postgresql://localhost:5432/subsidy?sslmode=verify-full | localhost",
                "quarkus.datasource.jdbc.url | jdbc:postgresql://db-1:5432,db-2.test:5432/subsidy | db-2.test",
                "quarkus.datasource.jdbc.url | jdbc:postgresql:subsidy | localhost",
                "quarkus.datasource.jdbc.url | jdbc:postgresql:///subsidy | ''",
                "telework.upstream.subsidy.url | http://a:8081,http://127.0.0.1:8081 | 127.0.0.1",
                "telework.edge.public-url | https://api.telework.invalid | api.telework.invalid",
                "TELEWORK_EDGE_PUBLIC_URL | https://api.telework.invalid | api.telework.invalid",
                "telework.registration.page | https://u:geheim@telework.invalid/registrations | telework.invalid",
                "quarkus.mailer.host | smtp.invalid | smtp.invalid",
                "quarkus.mailer.host | 127.0.0.1 | 127.0.0.1",
                "quarkus.mailer.from | 事務局 <seminar@telework.example.jp> | telework.example.jp",
                "quarkus.mailer.from | seminar@localhost | localhost"
            })
    void readsTheHostsOfEveryKindOfAddress(String name, String value, String host) {
        assertThat(findings(name, value))
                .singleElement()
                .asString()
                .startsWith(name + ": \"" + host + "\" ")
                .doesNotContain("geheim");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quarkus.datasource.jdbc.url | jdbc:postgresql://db-1:5432,db-2:5432/subsidy?sslrootcert=/etc//x",
                "telework.upstream.subsidy.url | http://a:8081,http://b:8081",
                "quarkus.http.host | 0.0.0.0",
                "quarkus.otel.exporter.otlp.endpoint | http://localhost:4317",
                "telework.webhook.trusted-certificates | file:///etc/ca.pem",
                "quarkus.mailer.from | seminar@soumu.go.jp",
                "java.rmi.server | http://localhost",
                "quarkus.smallrye-openapi.info-description | See https://localhost for more"
            })
    void leavesAllElseAlone(String name, String value) {
        assertThat(findings(name, value)).isEmpty();
    }

    @Test
    void saysOnceWhatAnEnvironmentVariableAndItsSettingHold() {
        Map<String, String> settings = Map.of(
                "QUARKUS_OIDC_AUTH_SERVER_URL", "https://a.invalid",
                "quarkus.oidc.auth-server-url", "https://a.invalid");
        assertThat(ConfiguredAddresses.findings(settings.keySet(), name -> Optional.ofNullable(settings.get(name))))
                .containsExactly(
                        "quarkus.oidc.auth-server-url: \"a.invalid\" lies under .invalid, where nothing exists");
    }

    private static List<String> findings(String name, String value) {
        return ConfiguredAddresses.findings(List.of(name), any -> Optional.of(value));
    }
}
