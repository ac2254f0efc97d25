package jp.telework.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.headers.HeadersMultiMap;
import io.vertx.core.net.SocketAddress;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteAddressTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9, 203.0.113.0",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64, 2001:db8:1:0:0:0:0:0/48",
        "::ffff:203.0.113.9, 203.0.113.9, 203.0.113.0"
    })
    void isCutToTheNetwork(String address, String counted, String logged) {
        assertThat(RemoteAddress.cut(address, 8, 4)).isEqualTo(counted);
        assertThat(RemoteAddress.cut(address, 6, 3)).isEqualTo(logged);
    }

    /** What stands before the first untrusted address, seen from here, is the client's own claim. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            10.0.0.1,    203.0.113.9,                    203.0.113.9
            10.0.0.1,    '198.51.100.1, 203.0.113.9',    203.0.113.9
            10.0.0.1,    '203.0.113.9, 10.0.0.2',        203.0.113.9
            10.0.0.1,    '10.0.0.3, 10.0.0.2',           10.0.0.3
            10.0.0.1,    '',                             10.0.0.1
            10.0.0.1,    unknown,                        10.0.0.1
            192.0.2.5,   203.0.113.9,                    192.0.2.5
            """)
    void isWhatTheOutermostTrustedIngressSaw(String peer, String forwardedFor, String client) {
        RemoteAddress remote = new RemoteAddress(List.of("10.0.0.0/8"));
        MultiMap headers = HeadersMultiMap.httpHeaders().add("X-Forwarded-For", forwardedFor);
        assertThat(remote.of(request(peer, headers))).isEqualTo(client);
        assertThat(remote.of(request(peer, headers.add("X-Forwarded-For", "203.0.113.77"))))
                .as("two headers")
                .isEqualTo(peer);
        assertThat(new RemoteAddress(List.of()).of(request(peer, headers))).isEqualTo(peer);
    }

    private static HttpServerRequest request(String peer, MultiMap headers) {
        return (HttpServerRequest) Proxy.newProxyInstance(
                RemoteAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServerRequest.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "remoteAddress" -> SocketAddress.inetSocketAddress(4711, peer);
                    case "headers" -> headers;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
