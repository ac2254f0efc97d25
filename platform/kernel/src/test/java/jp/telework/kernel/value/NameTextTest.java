package jp.telework.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "白浜 花子",
                "総務課 白浜 花子",
                "株式会社みほん",
                "Hanako Shirahama",
                "Dr.Suzuki",
                "J.P. Smith",
                "St. John",
                "山田 太郎（代理：鈴木）",
                "O'Neill, Jr.",
                "田中・佐藤法律事務所",
                "No.5 会議室"
            })
    void takesNames(String name) {
        assertThat(Readers.name(100).apply(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "還付金のお知らせ https://example.com/",
                "http://192.0.2.1/x",
                "HTTPS://EXAMPLE.COM",
                "www.example.jp をご覧ください",
                "詳しくはexample.comへ",
                "EXAMPLE.COM",
                "ｅｘａｍｐｌｅ．ｃｏｍ",
                "example。com",
                "mailto:a@b",
                "hanako@example.jp",
                "javascript:/x"
            })
    void refusesWebAddresses(String name) {
        assertThatThrownBy(() -> Readers.name(100).apply(name))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.at("/name").code()).isEqualTo(CommonError.NAME_WEB_ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"白浜\n花子", "白浜\r\n花子", "白浜\t花子"})
    void refusesFurtherLines(String name) {
        assertThatThrownBy(() -> Readers.name(100).apply(name))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        refused -> assertThat(refused.at("/name").code()).isEqualTo(CommonError.NAME_LINE_BREAK));
    }

    /** One form of a domain name, so that an address is not counted under two. */
    @ParameterizedTest
    @ValueSource(strings = {"Hanako@EXAMPLE.jp", "Hanako@example.JP", "Hanako@ｅｘａｍｐｌｅ．jp"})
    void writesDomainsInOneForm(String address) {
        assertThat(ContactValues.email(address)).isEqualTo("Hanako@example.jp");
    }
}
