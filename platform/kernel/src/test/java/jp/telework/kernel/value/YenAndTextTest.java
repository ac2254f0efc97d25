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
    @ValueSource(
            strings = {
                "\u200B",
                "\u00A0",
                "\u2060",
                "\u3164",
                "\u3000 \t",
                "\uDB40\uDC41\uDB40\uDC7F",
                "\uFE0F",
                "\u2800"
            })
    void takesTextThatNobodySeesForMissing(String raw) {
        assertThatThrownBy(() -> PlainText.of(raw, 20))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u061C", "\u206A", "\u206F", "\uFFF9", "\uFFFB", "\u2028", "\u202E", "\u200F"})
    void refusesControlsOfDirectionAndAnnotation(String control) {
        assertThatThrownBy(() -> PlainText.of("白浜" + control + "町", 20))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("TEXT_CONTROL_CHARACTER");
    }

    @Test
    void keepsVariationSelectorsOfNames() {
        assertThat(PlainText.of("葛\uDB40\uDD00城市", 20)).isEqualTo("葛\uDB40\uDD00城市");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(0739)43-5555",
                "090-9999-9999",
                "0120-999999",
                "(03)5253-5111",
                "(0739)43-5555 内線215",
                "+1-202-555-0100"
            })
    void keepsTelephoneNumbersOfTheGuideline(String number) {
        assertThat(ContactValues.phone(number)).isEqualTo(number).matches(TelephoneNumber.PATTERN);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            +81-739-43-5555,       (0739)43-5555
            +81 (03)5253-5111,     (03)5253-5111
            +81 (0)739 43 5555,    (0739)43-5555
            0739(43)5555,          (0739)43-5555
            ０７３９−４３−５５５５,    (0739)43-5555
            0739ー43ー5555,         (0739)43-5555
            0739-43-5555（内線215）, (0739)43-5555 内線215
            0739-43-5555 ext. 215, (0739)43-5555 内線215
            0352535111,            (03)5253-5111
            09099999999,           090-9999-9999
            0120-99-9999,          0120-999999
            0800-123-4567,         0800-1234567
            0739435555,            0739435555
            +1 (202) 555-0100,     +1-202-555-0100
            """)
    void writesTelephoneNumbersInOneForm(String written, String number) {
        assertThat(ContactValues.phone(written)).isEqualTo(number).matches(TelephoneNumber.PATTERN);
        assertThat(ContactValues.phone(number)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "電話",
                "12",
                "0739-43-5555-",
                "０７３９",
                "43-5555",
                "0739)43(5555",
                "0739-43-55555",
                "+0-123-4567",
                ""
            })
    void refusesOtherTelephoneNumbers(String number) {
        assertThatThrownBy(() -> ContactValues.phone(number)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"r&d@example.jp", "info/soumu@town.example.jp", "o'neil+x@example.co.jp", "a@example.xn--q9jyb4c"
            })
    void keepsMailAddresses(String address) {
        assertThat(ContactValues.email(address)).isEqualTo(address);
    }

    @Test
    void writesInternationalDomainsInTheirAsciiForm() {
        assertThat(ContactValues.email("info@日本語.みんな")).isEqualTo("info@xn--wgv71a119e.xn--q9jyb4c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@b",
                "a b@example.jp",
                "a@example.jp\r\nBcc: x@example.jp",
                "@example.jp",
                "a..b@example.jp",
                ".a@example.jp",
                "a@-example.jp",
                "a@example.1",
                "a@b@example.jp",
                "\"a\"@example.jp"
            })
    void refusesWhatIsNoMailAddress(String address) {
        assertThatThrownBy(() -> ContactValues.email(address)).isInstanceOf(InvalidValue.class);
    }
}
