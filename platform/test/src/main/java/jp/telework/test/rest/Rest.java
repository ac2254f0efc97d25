package jp.telework.test.rest;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import jp.telework.test.RunningService;
import org.jspecify.annotations.Nullable;

/** Where a request begins: {@code given().header(…).get(path).then().statusCode(200)}. */
public final class Rest {

    /** Without the upgrade to HTTP/2, of which the JDK's client now and then reads an answer in HTTP/1.1 as frames. */
    static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static final AtomicReference<@Nullable URI> ELSEWHERE = new AtomicReference<>();

    private Rest() {}

    /** A request to the service under test, without anything. */
    public static Request given() {
        return new Request();
    }

    public static Response get(String path) {
        return given().get(path);
    }

    /**
     * Sends the requests of a test to a service that the test has started itself.
     *
     * @param address without a slash at its end; null for the service under test
     */
    public static void sendTo(@Nullable URI address) {
        ELSEWHERE.set(address);
    }

    /** Whether requests go to the service under test, whose contract is known. */
    static boolean isUnderTest() {
        return ELSEWHERE.get() == null;
    }

    static URI service() {
        URI elsewhere = ELSEWHERE.get();
        return elsewhere == null ? RunningService.outside() : elsewhere;
    }
}
