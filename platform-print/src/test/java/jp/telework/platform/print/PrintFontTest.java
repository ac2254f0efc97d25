package jp.telework.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        assertThat(font.printable("𠮷野😀\u0001\uFFFE\uD800")).isEqualTo("〓野〓〓〓〓");
        assertThat(font.printable("一行\r\n二行\t終")).isEqualTo("一行\n二行 終");
        assertThat(font.printable("葛\uDB40\uDD00城")).as("variation selector").isEqualTo("葛城");
    }
}
