package jp.telework.furusato.site.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.telework.kernel.refusal.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefectureTest {

    @ParameterizedTest
    @CsvSource({"01, 北海道", "13, 東京都", "26, 京都府", "30, 和歌山県", "47, 沖縄県"})
    void readsTheCodeAndTheName(String code, String name) {
        assertThat(Prefecture.of(code)).isEqualTo(new Prefecture(code, name));
        assertThat(Prefecture.of(name)).isEqualTo(new Prefecture(code, name));
    }

    @Test
    void readsThePrintedFormOfMiyazaki() {
        assertThat(Prefecture.of("宮\uFA11県")).isEqualTo(new Prefecture("45", "宮崎県"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "48", "1", "1３", "和歌山", "和歌山県 ", "Wakayama", "304018", "300004"})
    void refusesAnythingElse(String wrong) {
        assertThatThrownBy(() -> Prefecture.of(wrong)).isInstanceOf(InvalidValue.class);
    }
}
