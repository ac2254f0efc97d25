package jp.telework.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/subsidy/v1/calls",
                "/api/subsidy/v1/calls/",
                "/api/subsidy/v1/calls?limit=20&cursor=a%2Fb",
                "/api/seminar/v1/seminars?q=%E3%83%86%E3%83%AC%E3%83%AF%E3%83%BC%E3%82%AF",
                "/api/furusato/v1/sites/%E7%99%BD%E6%B5%9C",
                "/api/x/notices/grant-decision.pdf",
                "/api/x/a..b/.hidden/...",
                "/api/x/me@example.jp/a+b,c=d'(e)*!$&~_",
                "/api/x?q={a}|b",
                "/api/x?a=%20&b=",
                "/api/x?"
            })
    void passesWhatCanBeReadInOneWay(String target) {
        assertThat(RequestTarget.parse(target)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "api/subsidy",
                "http://evil.invalid/api/subsidy",
                "//api/subsidy",
                "/api//subsidy",
                "/api/subsidy//",
                "/api/./subsidy",
                "/api/../q/health",
                "/api/subsidy/..",
                "/api/%2e%2e/q",
                "/api/%2E/q",
                "/api/..%2fq",
                "/api/%2Fq",
                "/api/..%5cq",
                "/api\\q",
                "/api/..;/q",
                "/api/x;jsessionid=1",
                "/api/%3bx",
                "/api/%00",
                "/api/%0d%0aX-Header:1",
                "/api/%20x",
                "/api/%7f",
                "/api/%252e%252e/q",
                "/api/%zz",
                "/api/%4",
                "/api/%",
                "/api/%c0%ae%c0%ae/q",
                "/api/%ff",
                "/api/a b",
                "/api/a#b",
                "/api/\u00e9",
                "/api/<x>",
                "/api/x?a=%00",
                "/api/x?a=%g0",
                "/api/x?a=b#c",
                "/api/x?a=\u00e9"
            })
    void refusesWhatReadersDisagreeOn(String target) {
        assertThat(RequestTarget.parse(target)).isEmpty();
    }

    @Test
    void keepsThePathAsItCame() {
        RequestTarget target = RequestTarget.parse("/api/x/%E7%99%BD?a=1&b=2").orElseThrow();
        assertThat(target.path()).isEqualTo("/api/x/%E7%99%BD");
        assertThat(target.query()).isEqualTo("a=1&b=2");
    }
}
