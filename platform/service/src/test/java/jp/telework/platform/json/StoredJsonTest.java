package jp.telework.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredJsonTest {

    record Holder(BigDecimal value, List<String> words) {}

    @ParameterizedTest
    @ValueSource(strings = {"20.0", "240", "8.5", "0", "-3.1400", "1000000000", "0.0001"})
    void keepsDecimalsAsTheyWere(String digits) {
        Holder holder = new Holder(new BigDecimal(digits), List.of("a"));
        assertThat(StoredJson.read(StoredJson.write(holder), Holder.class)).isEqualTo(holder);
        String tagged = StoredJson.writeTagged("HOLDER", holder);
        assertThat(StoredJson.readTagged(tagged, Map.of("HOLDER", Holder.class)))
                .isEqualTo(holder);
    }
}
