package jp.telework.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicResourcesTest {

    private final PublicResources resources =
            PublicResources.parse(List.of("GET /v1/calls", " GET /v1/calls/{id} ", "GET /v1/public/**"));

    @ParameterizedTest
    @CsvSource(textBlock = """
                    GET,  /v1/calls,           true
                    HEAD, /v1/calls,           true
                    POST, /v1/calls,           false
                    GET,  /v1/calls/,          false
                    GET,  /v1/calls/1,         true
                    GET,  /v1/calls/{id},      true
                    GET,  /v1/calls/1/budget,  false
                    GET,  /v1/callsx,          false
                    GET,  /v1,                 false
                    GET,  /v1/public,          false
                    GET,  /v1/public/a,        true
                    GET,  /v1/public/a/b/c,    true
                    GET,  /v1/publicity/a,     false
                    """)
    void areOpenExactlyAsFarAsTheRulesSay(String method, String path, boolean open) {
        assertThat(resources.contain(method, path)).isEqualTo(open);
    }

    @Test
    void areNoneWithoutRules() {
        assertThat(PublicResources.parse(List.of()).contain("GET", "/")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/calls", "get /v1/calls", "DELETE /v1/calls", "GET v1", "GET /v1/*/x", ""})
    void refuseARuleThatCannotBeRead(String rule) {
        assertThatIllegalArgumentException().isThrownBy(() -> PublicResources.parse(List.of(rule)));
    }
}
