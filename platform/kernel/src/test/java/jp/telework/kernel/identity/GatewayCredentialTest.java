package jp.telework.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GatewayCredentialTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final GatewayCredential credential = new GatewayCredential(SECRET);

    @Test
    void knowsItsOwnSecretAlone() {
        assertThat(credential.isIn(SECRET)).isTrue();
        assertThat(credential.isIn(null)).isFalse();
        assertThat(credential.isIn("")).isFalse();
        assertThat(credential.isIn(SECRET + "0")).isFalse();
        assertThat(credential.isIn(SECRET.substring(1))).isFalse();
    }

    @Test
    void refusesAShortSecretAndShowsNone() {
        assertThatThrownBy(() -> new GatewayCredential("short")).isInstanceOf(IllegalArgumentException.class);
        assertThat(credential).hasToString("GatewayCredential[hidden]");
    }
}
