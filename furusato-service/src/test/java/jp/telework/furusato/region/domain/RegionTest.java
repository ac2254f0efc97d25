package jp.telework.furusato.region.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.LocalGovernmentCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {

    @Test
    void everyPrefectureIsInOneRegion() {
        assertThat(Arrays.stream(Region.values()).flatMap(region -> region.prefectureCodes().stream()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 47)
                        .mapToObj(number -> String.format(Locale.ROOT, "%02d", number))
                        .toList());
        assertThatThrownBy(() -> Region.ofPrefecture("48")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "304018,近畿",
        "402303,九州・沖縄",
        "473812,九州・沖縄",
        "202029,甲信越",
        "152226,甲信越",
        "162027,北陸",
        "102024,北関東",
        "122157,南関東",
        "012084,北海道"
    })
    void isThatOfTheSurvey(String code, String name) {
        assertThat(Region.of(new LocalGovernmentCode(code)).in(Language.JA)).isEqualTo(name);
    }
}
