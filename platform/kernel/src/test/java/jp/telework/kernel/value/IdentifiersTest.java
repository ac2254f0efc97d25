package jp.telework.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.telework.kernel.refusal.InvalidValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4011001098993",
                "7123456789012",
                "2000012020001",
                "7000012050002",
                "9000020011002",
                "7000020010006",
                "7010705000725",
                "4600001000001"
            })
    void acceptsCorporateNumbersWithTheirCheckDigit(String number) {
        assertThat(new CorporateNumber(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5011001098993", "0123456789012", "401100109899", "40110010989931", "４011001098993", "", "x"})
    void refusesOtherCorporateNumbers(String number) {
        assertThatThrownBy(() -> new CorporateNumber(number)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void derivesALocalGovernmentsCorporateNumberFromItsCode() {
        assertThat(CorporateNumber.ofLocalGovernment(new LocalGovernmentCode("304018"))
                        .value())
                .isEqualTo("8000020304018");
        assertThat(new CorporateNumber("5000020402303").localGovernmentCode())
                .contains(new LocalGovernmentCode("402303"));
        assertThat(new CorporateNumber("4600001000001").localGovernmentCode()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"011002", "012131", "012050", "304018", "221309", "473812", "130001"})
    void acceptsLocalGovernmentCodesWithTheirCheckDigit(String code) {
        assertThat(new LocalGovernmentCode(code).value()).isEqualTo(code);
        assertThat(LocalGovernments.current(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"011003", "480002", "000000", "30401", "3040180", "abcdef", ""})
    void refusesOtherLocalGovernmentCodes(String code) {
        assertThatThrownBy(() -> new LocalGovernmentCode(code))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("INVALID_LOCAL_GOVERNMENT_CODE");
    }

    @Test
    void tellsAWellFormedCodeThatNobodyHas() {
        String unused = "30490" + lastDigitOf("30490");
        assertThatThrownBy(() -> LocalGovernments.current(unused))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("UNKNOWN_LOCAL_GOVERNMENT");
    }

    /** 浜松市 had seven wards until the end of 2023 and has three since. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            221384, 2024-01-01,
            221392, 2025-04-01,
            221406, 2024-01-01,
            221317, 2023-12-31,
            221376, 2016-04-01,
            221309, 2016-04-01,
            221309, 2026-04-01,
            221384, 2023-12-31, LOCAL_GOVERNMENT_NOT_YET_IN_USE
            221317, 2024-01-01, LOCAL_GOVERNMENT_NOT_IN_USE
            044237, 2016-10-09,
            044237, 2016-10-10, LOCAL_GOVERNMENT_NOT_IN_USE
            042161, 2016-10-10,
            042161, 2016-10-09, LOCAL_GOVERNMENT_NOT_YET_IN_USE
            093670, 2014-04-04,
            093670, 2014-04-05, LOCAL_GOVERNMENT_NOT_IN_USE
            """)
    void knowsWhenACodeWasInUse(String code, LocalDate day, @Nullable String refusal) {
        if (refusal == null) {
            assertThat(LocalGovernments.existing(code, day, day).value()).isEqualTo(code);
        } else {
            assertThatThrownBy(() -> LocalGovernments.existing(code, day, day))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessage(refusal);
        }
    }

    @Test
    void refusesCodesThatWereGivenUp() {
        assertThatThrownBy(() -> LocalGovernments.current("221350")).hasMessage("LOCAL_GOVERNMENT_NOT_IN_USE");
        assertThat(LocalGovernments.current("221384").value()).isEqualTo("221384");
        assertThat(LocalGovernments.ever("221350").value()).isEqualTo("221350");
    }

    private static String lastDigitOf(String body) {
        for (int d = 0; d <= 9; d++) {
            if (LocalGovernmentCode.isValid(body + d)) {
                return Integer.toString(d);
            }
        }
        throw new AssertionError("every body has a check digit");
    }

    @Test
    void knowsNamesAndPrefectures() {
        assertThat(LocalGovernments.find(new LocalGovernmentCode("304018")))
                .get()
                .extracting(LocalGovernments.LocalGovernment::fullName)
                .isEqualTo("和歌山県白浜町");
        assertThat(LocalGovernments.prefectureCode("沖縄県")).contains("47");
        assertThatThrownBy(() -> LocalGovernments.prefecture("和歌山")).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource({"6492211,6492211", "649-2211,6492211", "〒649-2211,6492211", "６４９－２２１１,6492211"})
    void readsPostalCodesAsPeopleWriteThem(String written, String expected) {
        assertThat(PostalCode.parse(written).value()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"64922111", "649221", "649-221", "abc", "64-92211"})
    void refusesOtherPostalCodes(String written) {
        assertThatThrownBy(() -> PostalCode.parse(written)).isInstanceOf(InvalidValue.class);
    }
}
