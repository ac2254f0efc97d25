package jp.telework.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedWordsTest {

    @Test
    void leavesAsciiAlone() {
        assertThat(EncodedWords.of("Your registration")).isEqualTo("Your registration");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "𠮷野家",
                "参加申込みの確認（テレワークセミナー 白浜会場・𠮷野町・葛󠄀城市）の手続きについてのご案内",
                "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷",
                "=?UTF-8?B?eA==?=",
                "a\r\nBcc: x@example.jp"
            })
    void keepsEachCharacterInItsWord(String text) {
        String header = EncodedWords.of(text);
        assertThat(header).matches("[ -~]+");
        assertThat(header.split(" ")).allSatisfy(word -> {
            assertThat(word).hasSizeLessThanOrEqualTo(75);
            assertThat(decoded(word)).doesNotContain("\uFFFD");
        });
        assertThat(Arrays.stream(header.split(" "))
                        .map(EncodedWordsTest::decoded)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    private static String decoded(String word) {
        String base64 = word.substring("=?UTF-8?B?".length(), word.length() - 2);
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }
}
