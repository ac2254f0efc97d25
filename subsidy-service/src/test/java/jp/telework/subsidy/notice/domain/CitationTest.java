package jp.telework.subsidy.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource({
        "適正化法第17条第1項（他の用途への使用）, Subsidy Act art. 17(1)",
        "適正化法第7条第1項第4号, Subsidy Act art. 7(1)(4)",
        "適正化法第21条の2, Subsidy Act art. 21-2",
        "適正化法施行令第15条, Subsidy Order art. 15",
        "公募要領（評価）, Guidelines of the call"
    })
    void citesInEnglishWhatAnOfficerCitesInJapanese(String written, String english) {
        assertThat(Citation.ofWritten(written)).isEqualTo(new Citation(written, english));
    }

    @Test
    void doesNotPassJapaneseOffAsEnglish() {
        assertThat(Citation.ofWritten("白浜町補助金等交付規則第3条").en()).isNull();
    }
}
