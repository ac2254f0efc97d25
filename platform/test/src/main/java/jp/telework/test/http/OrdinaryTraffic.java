package jp.telework.test.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.telework.test.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Requests as a gateway hands them on leave nothing behind in a service, and odd values in the headers that say whose
 * request it is are answered like any other. A service extends this and is a {@code @QuarkusTest}.
 */
public abstract class OrdinaryTraffic {

    private static final int REQUESTS = 1_000;

    /** A pool that grows by a connection or two, a timer of a library. */
    private static final long TOLERATED = 10;

    private static final String LONG = "1".repeat(12_000);

    private static final Map<String, List<String>> VALUES = Map.of(
            "X-Forwarded-For", List.of("unknown", "[", "[::1", ":", ":80", "1.2.3.4:99999", "999.1.1.1", "::", "a b"),
            "X-Forwarded-Proto", List.of("javascript", "ht tp", "://", "HTTPS"),
            "X-Forwarded-Host", List.of("a b", "[::1", "host:99999", "host:", "host:-1", "//", "%zz"),
            "X-Forwarded-Port", List.of("0", "-1", "99999", "99999999999", "x"),
            "X-Forwarded-Ssl", List.of("yes"),
            "X-Forwarded-Prefix", List.of("//", "a b", "%zz"),
            "Forwarded",
                    List.of("for=", "for=\"[::1", "proto=gopher", "host=a:99999", ";;", "for=_hidden;proto=", "="));

    /** The path of a public operation that answers 200. */
    protected abstract String publicPath();

    @Test
    void keepsOpenFilesFlat() {
        send(REQUESTS / 2);
        assertThat(OpenFiles.growthDuring(() -> send(REQUESTS))).isLessThanOrEqualTo(TOLERATED);
    }

    static List<String> forwardedHeaders() {
        return List.copyOf(VALUES.keySet());
    }

    @ParameterizedTest
    @MethodSource("forwardedHeaders")
    void answersOddValuesOfForwardedHeaders(String header) {
        List<String> values = new ArrayList<>(VALUES.get(header));
        values.addAll(List.of("", " ", ",", ",,", "\"", ";", "é", "東京", LONG));
        for (String value : values) {
            assertAnswered(header + ": " + value + "\r\n");
        }
        assertAnswered(header + ": \r\n" + header + ": \r\n");
    }

    private void assertAnswered(String header) {
        RawHttp.Response response =
                RawHttp.exchange(RunningService.outside(), request(header).getBytes(StandardCharsets.UTF_8));
        assertThat(response.status()).as(header).isEqualTo(200);
    }

    private String request(String header) {
        URI service = RunningService.outside();
        return "GET " + publicPath() + " HTTP/1.1\r\nHost: " + service.getHost() + ":" + service.getPort()
                + "\r\nConnection: close\r\n" + header + "\r\n";
    }

    /** From ever other addresses: what a service limits by address is not what is measured here. */
    private void send(int requests) {
        for (int i = 0; i < requests; i++) {
            String from = "X-Forwarded-For: 10." + i % 2 + "." + i / 250 + "." + i % 250 + "\r\n";
            RawHttp.Response response =
                    RawHttp.exchange(RunningService.outside(), request(from).getBytes(StandardCharsets.UTF_8));
            assertThat(response.status()).isEqualTo(200);
        }
    }
}
