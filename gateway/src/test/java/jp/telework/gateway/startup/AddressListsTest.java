package jp.telework.gateway.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What may stand in a list of addresses. */
class AddressListsTest {

    private static final String TRUSTED = "quarkus.http.proxy.trusted-proxies";

    @Test
    void hosts() {
        assertThat(new String[] {"localhost", "localhost:8080", "telework.example.jp", "192.0.2.1", "[::1]:8443"})
                .allMatch(AddressLists::isHost);
        assertThat(new String[] {
                    "::1", "https://telework.example.jp", "telework.example.jp/", "a b", "*.example.jp", "-"
                })
                .noneMatch(AddressLists::isHost);
    }

    @Test
    void aWrongEntryIsNamedWithItsKey() {
        assertThat(findings(Map.of(TRUSTED, "127.0.0.1, ::1,10.0.0.0/8")))
                .singleElement()
                .asString()
                .contains(TRUSTED, "\"::1\"", "[::1]");
        assertThat(findings(Map.of("telework.edge.allowed-hosts", "localhost,https://x")))
                .singleElement()
                .asString()
                .contains("telework.edge.allowed-hosts", "\"https://x\"");
        assertThat(findings(Map.of(TRUSTED, "127.0.0.1,[::1],10.0.0.0/8"))).isEmpty();
        assertThat(findings(Map.of("quarkus.http.proxy.proxy-address-forwarding", "true")))
                .singleElement()
                .asString()
                .contains("telework.edge.trusted-proxies");
        assertThat(findings(Map.of())).isEmpty();
    }

    private static Iterable<String> findings(Map<String, String> settings) {
        return new AddressLists(new SmallRyeConfigBuilder()
                        .withSources(new PropertiesConfigSource(settings, "test", 100))
                        .build())
                .findings();
    }
}
