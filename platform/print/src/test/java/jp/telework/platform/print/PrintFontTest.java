package jp.telework.platform.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.LocalGovernments;
import org.junit.jupiter.api.Test;

class PrintFontTest {

    private final PrintFont font = new PrintFont();

    @Test
    void hasTheCharactersOfEveryLocalGovernment() throws Exception {
        List<String> names;
        try (InputStream table =
                LocalGovernments.class.getResourceAsStream("/jp/telework/kernel/local-governments.csv")) {
            names = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
        assertThat(names).hasSize(1980);
        Set<String> missing = names.stream()
                .flatMapToInt(String::codePoints)
                .filter(character -> !font.has(character))
                .mapToObj(Character::toString)
                .collect(Collectors.toSet());
        assertThat(missing).isEmpty();
    }

    @Test
    void hasTheVariantsThatNamesUse() {
        String variants = "髙﨑德濵邉邊祐曻栁桒①㈱〜～－—";
        assertThat(font.printable(variants)).isEqualTo(variants);
    }

    @Test
    void marksWhatItDoesNotHave() {
        assertThat(font.printable("𠮷野😀\u0001\uFFFE\uD800")).isEqualTo("𠮷野〓〓〓〓");
        assertThat(font.printable("一行\r\n二行\t終")).isEqualTo("一行\n二行 終");
        assertThat(font.printable("葛\uDB40\uDD00城")).as("variation selector").isEqualTo("葛城");
    }

    /** Names of people and places that the common font cannot say (文字情報基盤). */
    @Test
    void hasRareCharactersOfNamesInItsSecondFile() {
        String rare = "𠮷野 𡈽屋 𩸽 𠀋 㐂 䑓";
        assertThat(font.exact(rare)).isEqualTo(rare);
        assertThat(font.facesFor("吉野")).hasSize(1);
        assertThat(font.facesFor(rare)).hasSize(2);
    }

    @Test
    void refusesToPrintANameInAnotherWay() {
        assertThat(font.exact("葛\uDB40\uDD00城\r\n\t")).isEqualTo("葛城\n ");
        assertThatThrownBy(() -> font.exact("白浜😀")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(CommonError.UNPRINTABLE_CHARACTER);
            assertThat(refusal.message().in(Language.JA)).contains("「😀」（U+1F600）");
        });
    }
}
