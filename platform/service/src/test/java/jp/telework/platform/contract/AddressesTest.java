package jp.telework.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddressesTest {

    private final Addresses addresses = new Addresses();

    @BeforeEach
    void fill() {
        addresses.add("GET", "/api/v1/calls");
        addresses.add("POST", "/api/v1/calls");
        addresses.add("GET", "/api/v1/calls/mine");
        addresses.add("GET", "/api/v1/calls/{id}");
        addresses.add("PUT", "/api/v1/calls/{id}");
        addresses.add("POST", "/api/v1/calls/{id}/closing");
        addresses.add("GET", "/api/v1/calls/{id}/notices/{kind}.pdf");
        addresses.add("GET", "/api/v1/calls/{id}/notices/{kind}");
    }

    private Set<String> methodsAt(String path) {
        return Objects.requireNonNull(addresses.at(path), path).methods();
    }

    @Test
    void knowTheMethodsOfEachResource() {
        assertThat(methodsAt("/api/v1/calls")).containsExactly("GET", "HEAD", "OPTIONS", "POST");
        assertThat(methodsAt("/api/v1/calls/7")).containsExactly("GET", "HEAD", "OPTIONS", "PUT");
        assertThat(methodsAt("/api/v1/calls/mine")).containsExactly("GET", "HEAD", "OPTIONS");
        assertThat(methodsAt("/api/v1/calls/mine/closing")).containsExactly("OPTIONS", "POST");
        assertThat(methodsAt("/api/v1/calls/7/notices/grant.pdf")).contains("GET");
        assertThat(methodsAt("/api/v1/calls/")).contains("POST");
    }

    @Test
    void knowNothingElse() {
        for (String path :
                new String[] {"", "/", "/api/v1", "/api/v1/calls/7/opening", "/api/v1/calls/7/closing/8", "*"}) {
            assertThat(addresses.at(path)).as(path).isNull();
        }
    }
}
