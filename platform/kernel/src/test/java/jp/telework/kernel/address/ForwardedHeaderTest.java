package jp.telework.kernel.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardedHeaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-For | 203.0.113.9",
                "x-forwarded-for | 203.0.113.9, 10.0.0.1",
                "X-Forwarded-For | 203.0.113.9:4711",
                "X-Forwarded-For | 2001:db8::9",
                "X-Forwarded-For | [2001:db8::9]:4711",
                "X-Forwarded-Proto | https",
                "X-Forwarded-Host | telework.example.go.jp:8443",
                "X-Forwarded-Host | [2001:db8::9]:8443",
                "X-Forwarded-Port | 443",
                "X-Forwarded-Ssl | on",
                "X-Forwarded-Prefix | /api",
                "Forwarded | for=192.0.2.60;proto=http;by=203.0.113.43",
                "Forwarded | For=\"[2001:db8::9]:4711\";host=telework.example.go.jp, for=10.0.0.1",
                "X-Other | anything at all"
            })
    void takesWhatProxiesSend(String name, String value) {
        assertThat(ForwardedHeader.isWellFormed(name, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-For | ''",
                "X-Forwarded-For | ' '",
                "X-Forwarded-For | ,",
                "X-Forwarded-For | 203.0.113.9,",
                "X-Forwarded-For | unknown",
                "X-Forwarded-For | 203.0.113.9:99999",
                "X-Forwarded-For | 203.0.113.9:",
                "X-Forwarded-For | :80",
                "X-Forwarded-For | [",
                "X-Forwarded-For | [::1",
                "X-Forwarded-For | あ",
                "X-Forwarded-Proto | ''",
                "X-Forwarded-Proto | ,",
                "X-Forwarded-Proto | javascript",
                "X-Forwarded-Proto | 'ht tp'",
                "X-Forwarded-Host | ''",
                "X-Forwarded-Host | ,",
                "X-Forwarded-Host | a b",
                "X-Forwarded-Host | host:99999",
                "X-Forwarded-Host | host:",
                "X-Forwarded-Host | [::1",
                "X-Forwarded-Port | ''",
                "X-Forwarded-Port | ,",
                "X-Forwarded-Port | 0",
                "X-Forwarded-Port | -5",
                "X-Forwarded-Port | 99999",
                "X-Forwarded-Port | ８０",
                "X-Forwarded-Ssl | yes",
                "X-Forwarded-Prefix | a b",
                "Forwarded | ''",
                "Forwarded | ;",
                "Forwarded | for=",
                "Forwarded | for=_hidden",
                "Forwarded | 'for=\"[::1'",
                "Forwarded | proto=gopher",
                "Forwarded | host=a:99999"
            })
    void refusesTheRest(String name, String value) {
        assertThat(ForwardedHeader.isWellFormed(name, value)).isFalse();
    }
}
