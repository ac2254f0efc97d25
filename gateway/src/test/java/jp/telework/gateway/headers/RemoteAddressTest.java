package jp.telework.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteAddressTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9, 203.0.113.0",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64, 2001:db8:1:0:0:0:0:0/48",
        "::ffff:203.0.113.9, 203.0.113.9, 203.0.113.0"
    })
    void isCutToTheNetwork(String address, String counted, String logged) {
        assertThat(RemoteAddress.cut(address, 8, 4)).isEqualTo(counted);
        assertThat(RemoteAddress.cut(address, 6, 3)).isEqualTo(logged);
    }
}
