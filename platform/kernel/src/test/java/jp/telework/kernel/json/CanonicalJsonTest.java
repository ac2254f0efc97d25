package jp.telework.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void ordersMembersAndDropsWhiteSpace() {
        assertThat(CanonicalJson.of("{ \"b\" : 1.0, \"a\": [true , null, \"町\"] }")
                        .toString())
                .isEqualTo("{\"a\":[true,null,\"町\"],\"b\":1}");
    }

    @Test
    void givesTheSameHashWhateverTheOrder() {
        String one = CanonicalJson.of("{\"x\":1,\"y\":\"é\"}").sha256();
        assertThat(CanonicalJson.of("{\"y\":\"\\u00e9\",\"x\":1}").sha256())
                .isEqualTo(one)
                .hasSize(64);
        assertThat(CanonicalJson.of("{\"y\":\"e\",\"x\":1}").sha256()).isNotEqualTo(one);
    }

    @Test
    void knowsTheHashOfNothing() {
        assertThat(CanonicalJson.sha256(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> CanonicalJson.of("{\"a\":")).isInstanceOf(IllegalArgumentException.class);
    }
}
