package jp.telework.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.telework.kernel.document.DocumentError;
import jp.telework.kernel.document.FormError;
import jp.telework.kernel.message.MessageError;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.scoring.ScoringError;
import jp.telework.kernel.value.Yen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommonErrorMessagesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasASentenceAndATitleForEveryCodeAndNoOther(Language language) {
        expect(
                language,
                Stream.of(CommonError.values(), DocumentError.values(), FormError.values(), MessageError.values()));
        expect(language, Stream.<ErrorCode[]>of(ScoringError.values()));
    }

    private static void expect(Language language, Stream<ErrorCode[]> enums) {
        Set<String> expected = new TreeSet<>();
        Set<String> catalogues = new TreeSet<>();
        enums.flatMap(Stream::of).forEach(code -> {
            expected.add(code.name());
            expected.add(code.name() + ".title");
            catalogues.add(code.catalogue());
        });
        assertThat(catalogues).hasSize(1);
        ResourceBundle catalogue =
                ResourceBundle.getBundle(catalogues.iterator().next(), language.locale());
        assertThat(new TreeSet<>(catalogue.keySet())).isEqualTo(expected);
    }

    @Test
    void writesArgumentsInTheReadersStyle() {
        Violation tooMuch = Violation.of("/x", CommonError.YEN_OUT_OF_RANGE, Yen.of(1000));
        assertThat(tooMuch.message(Language.JA)).contains("1,000円").doesNotContain("円円");
        assertThat(tooMuch.message(Language.EN)).contains("¥1,000.");
        Message when = Message.of(CommonError.INVALID_PARAMETER, Instant.parse("2026-03-31T15:00:00Z"));
        assertThat(when.in(Language.JA)).contains("令和8年4月1日 00:00");
        assertThat(when.in(Language.EN)).contains("2026-04-01 00:00:00 JST");
        assertThat(Messages.title(CommonError.NOT_FOUND, Language.EN)).isEqualTo("Not found");
        assertThat(List.of(Messages.title(CommonError.NOT_FOUND, Language.JA))).containsExactly("見つかりません");
    }

    @ParameterizedTest
    @CsvSource({
        "'en',EN",
        "'ja',JA",
        "'en-US,en;q=0.9',EN",
        "'ja,en;q=0.5',JA",
        "'fr',JA",
        "'en;q=0.1,ja;q=0.9',JA",
        "';;;',JA"
    })
    void choosesTheLanguage(String header, Language expected) {
        assertThat(Language.preferred(header)).isEqualTo(expected);
    }
}
