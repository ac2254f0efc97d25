package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jp.telework.kernel.address.ConfiguredAddresses;
import jp.telework.test.ServiceDatabase;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What production would object to in a running service is what was configured, and no default of a library. */
@QuarkusTest
@ServiceDatabase("notes")
class ConfiguredAddressesTest {

    @Test
    void findsNoneButOurOwnAddresses() {
        Config config = ConfigProvider.getConfig();
        assertThat(ConfiguredAddresses.findings(
                        config.getPropertyNames(), name -> config.getOptionalValue(name, String.class)))
                .extracting(finding -> finding.substring(0, finding.indexOf(": ")))
                .containsExactly("quarkus.datasource.jdbc.url", "quarkus.oidc.auth-server-url");
    }
}
