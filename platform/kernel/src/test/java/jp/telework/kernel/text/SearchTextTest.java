package jp.telework.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "葛城, 葛\uDB40\uDD00城",
        "4月～6月, 4月〜6月",
        "テレワーク, テレワ－ク",
        "テレワーク, テレワ―ク",
        "テレワーク, テレワ−ク",
        "テレワーク, ﾃﾚﾜｰｸ",
        "ＩＣＴ, ict",
        "白浜町, 白\u200B浜\uFE00町"
    })
    void findsTwinsOnBothSides(String one, String other) {
        assertThat(SearchText.of(one)).isEqualTo(SearchText.of(other));
    }
}
