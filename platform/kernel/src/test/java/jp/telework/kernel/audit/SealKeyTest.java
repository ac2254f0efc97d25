package jp.telework.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealKeyTest {

    private static final SealKey KEY = SealKey.ofSecret("a secret of a test, long enough for a key");

    /** Both were computed with OpenSSL: the private key is the SHA-256 of the secret. */
    @Test
    void isTheKeyThatOtherProgramsMakeOfTheSameSecret() {
        assertThat(KEY.publicText()).isEqualTo("MCowBQYDK2VwAyEACO1WjQFrDpgFrHuzMbGr7zWWPpKVsiyNelR9TZLrZx4=");
        assertThat(KEY.publicJwk()).isEqualTo("CO1WjQFrDpgFrHuzMbGr7zWWPpKVsiyNelR9TZLrZx4");
        assertThat(KEY.sign("封印\n"))
                .isEqualTo("GeEFRyJq4F77O0KG7qQsQis6/lP8HROyqTaoJw4aRslw3uwg2n7tWKZMBMlBGBbDjq0jJyXeypfbBSutrickAw==");
    }

    @Test
    void verifiesWithThePublicHalfAlone() {
        SealKey half =
                SealKey.ofPublic("-----BEGIN PUBLIC KEY-----\n" + KEY.publicText() + "\n-----END PUBLIC KEY-----\n");
        String signature = KEY.sign("text");
        assertThat(half.id()).isEqualTo(KEY.id()).hasSize(16);
        assertThat(half.verifies("text", signature)).isTrue();
        assertThat(half.verifies("texts", signature)).isFalse();
        assertThat(half.verifies("text", "")).isFalse();
        assertThat(half.verifies("text", "ü")).isFalse();
        assertThatThrownBy(() -> half.sign("text")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesNoShortSecretAndNoOtherKey() {
        assertThatThrownBy(() -> SealKey.ofSecret("short")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SealKey.ofPublic("AAAA")).isInstanceOf(IllegalArgumentException.class);
    }
}
