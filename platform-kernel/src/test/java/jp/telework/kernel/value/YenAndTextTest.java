package jp.telework.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.telework.kernel.refusal.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YenAndTextTest {

    @ParameterizedTest
    @CsvSource({"24504200,1000,24504000", "999,1000,0", "1000,1000,1000", "7,1,7"})
    void dropsTheFractionBelowTheUnit(long amount, long unit, long expected) {
        assertThat(Yen.of(amount).floorTo(unit)).isEqualTo(Yen.of(expected));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE, Yen.MAX + 1})
    void refusesAmountsOutOfRange(long amount) {
        assertThatThrownBy(() -> Yen.of(amount)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void refusesASumThatLeavesTheRange() {
        assertThatThrownBy(() -> Yen.of(Yen.MAX).plus(Yen.of(1))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void writesAmountsForPeople() {
        assertThat(Yen.of(30_000_000).inJapanese()).isEqualTo("30,000,000円");
        assertThat(Yen.of(30_000_000).inEnglish()).isEqualTo("¥30,000,000");
    }

    @Test
    void composesVoicedKana() {
        assertThat(PlainText.of("テレワーク\u304B\u3099", 20)).isEqualTo("テレワーク\u304C");
    }

    @ParameterizedTest
    @CsvSource({
        "ﾃﾚﾜｰｸ,TEXT_HALF_WIDTH_KANA",
        "a\uE000b,TEXT_PRIVATE_USE_CHARACTER",
        "a\uD800b,TEXT_PRIVATE_USE_CHARACTER",
        "a\u0000b,TEXT_CONTROL_CHARACTER",
        "a\u202Eb,TEXT_CONTROL_CHARACTER",
        "123456789012345678901,TEXT_TOO_LONG"
    })
    void refusesTextThatOthersCannotRead(String raw, String code) {
        assertThatThrownBy(() -> PlainText.of(raw, 20))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(code);
    }

    @Test
    void countsCharactersNotUtf16Units() {
        assertThat(PlainText.of("𠮷野家", 3)).isEqualTo("𠮷野家");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(0739)43-5555", "090-9999-9999", "0120-999999", "+81 (03)5253-5111", "(03)5253-5111"})
    void acceptsTelephoneNumbersOfTheGuideline(String number) {
        assertThat(ContactValues.phone(number)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"電話", "12", "0739-43-5555-", "０７３９"})
    void refusesOtherTelephoneNumbers(String number) {
        assertThatThrownBy(() -> ContactValues.phone(number)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@b", "a b@example.jp", "a@example.jp\r\nBcc: x@example.jp", "@example.jp"})
    void refusesWhatIsNoMailAddress(String address) {
        assertThatThrownBy(() -> ContactValues.email(address)).isInstanceOf(InvalidValue.class);
    }
}
