package jp.telework.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyProblemHasItsTextInBothLanguages(ProblemCode code) {
        assertThat(Messages.JAPANESE.title(code)).containsPattern("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
        assertThat(Messages.ENGLISH.title(code)).matches("\\p{ASCII}+");
        assertThat(placeholders(Messages.JAPANESE.detail(code, List.of())))
                .isEqualTo(placeholders(Messages.ENGLISH.detail(code, List.of())));
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndNoneTooMany() throws IOException {
        Set<Object> japanese = keys("ja");
        assertThat(keys("en")).isEqualTo(japanese);
        assertThat(japanese).hasSize(2 * ProblemCode.values().length + 17);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    en,                    en
                    'en-US,ja;q=0.1',      en
                    'ja;q=0.1,en;q=0.9',   en
                    'ja,en',               ja
                    'fr,de',               ja
                    'fr,en;q=0.5',         en
                    'en;q=0',              ja
                    *,                     ja
                    '',                    ja
                    ';;;',                 ja
                    """)
    void theCallerPicksTheLanguage(String acceptLanguage, String language) {
        assertThat(Messages.preferredBy(acceptLanguage).language()).isEqualTo(language);
    }

    @Test
    void nobodyAskingMeansJapanese() {
        assertThat(Messages.preferredBy(null).language()).isEqualTo("ja");
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<Object> keys(String language) throws IOException {
        Properties properties = new Properties();
        try (var in = Messages.class.getResourceAsStream("messages_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties.keySet();
    }
}
