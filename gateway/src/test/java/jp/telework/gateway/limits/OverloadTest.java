package jp.telework.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class OverloadTest {

    private static final HttpServerRequest PUBLIC_READ = request(HttpMethod.GET, false);
    private static final HttpServerRequest READ = request(HttpMethod.GET, true);
    private static final HttpServerRequest WRITE = request(HttpMethod.POST, true);

    private final Overload overload = new Overload(100);

    @Test
    void refusesPublicReadsFirstThenReadsThenEverything() {
        enter(WRITE, 70);
        assertThat(overload.enter(PUBLIC_READ)).isFalse();
        enter(READ, 15);
        assertThat(overload.enter(READ)).isFalse();
        enter(WRITE, 15);
        assertThat(overload.enter(WRITE)).isFalse();
        assertThat(overload.underWay()).isEqualTo(100);
    }

    @Test
    void acceptsAgainWhenSomethingIsDone() {
        enter(WRITE, 100);
        overload.leave();
        assertThat(overload.enter(WRITE)).isTrue();
    }

    private void enter(HttpServerRequest request, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(overload.enter(request)).as("request %d", i).isTrue();
        }
    }

    private static HttpServerRequest request(HttpMethod method, boolean token) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        if (token) {
            headers.add("Authorization", "Bearer x");
        }
        return (HttpServerRequest) Proxy.newProxyInstance(
                OverloadTest.class.getClassLoader(),
                new Class<?>[] {HttpServerRequest.class},
                (proxy, called, arguments) -> called.getName().equals("method") ? method : headers);
    }
}
