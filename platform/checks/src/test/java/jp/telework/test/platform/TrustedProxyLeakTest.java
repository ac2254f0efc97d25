package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.http.runtime.ForwardedProxyHandler;
import io.quarkus.vertx.http.runtime.ForwardingProxyOptions;
import io.quarkus.vertx.http.runtime.ProxyConfig;
import io.quarkus.vertx.http.runtime.TrustedProxyCheckPartConverter;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import jp.telework.test.http.OpenFiles;
import jp.telework.test.http.RawHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The control of OrdinaryTraffic and the reason for AddressLists: what Quarkus makes of an entry that is no address. Should
 * this test fail one day because nothing grows, Quarkus closes its name clients.
 */
class TrustedProxyLeakTest {

    private static final int REQUESTS = 100;

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void anEntryWithoutBracketsLeaksASocketWithEachRequest() throws Exception {
        assertThat(growthWith("::1")).isGreaterThanOrEqualTo(REQUESTS - 10);
    }

    @Test
    void anEntryInBracketsLeaksNone() throws Exception {
        assertThat(growthWith("[::1]")).isLessThanOrEqualTo(10);
    }

    private long growthWith(String entry) throws Exception {
        ForwardingProxyOptions options = ForwardingProxyOptions.from(trusting(entry));
        HttpServer server = vertx.createHttpServer()
                .requestHandler(new ForwardedProxyHandler(
                        options.trustedProxyCheckBuilder,
                        () -> vertx,
                        request -> request.response().end(),
                        options))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        URI address = URI.create("http://127.0.0.1:" + server.actualPort());
        get(address);
        return OpenFiles.growthDuring(() -> {
            for (int i = 0; i < REQUESTS; i++) {
                get(address);
            }
        });
    }

    private static void get(URI address) {
        RawHttp.Response response = RawHttp.exchange(
                address, "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(response.status()).isEqualTo(200);
    }

    private static ProxyConfig trusting(String entry) {
        return (ProxyConfig) Proxy.newProxyInstance(
                ProxyConfig.class.getClassLoader(), new Class<?>[] {ProxyConfig.class}, (self, method, arguments) -> {
                    if (method.getName().equals("trustedProxies")) {
                        return Optional.of(List.of(new TrustedProxyCheckPartConverter().convert(entry)));
                    }
                    if (method.getReturnType() == Optional.class) {
                        return Optional.of(true);
                    }
                    if (method.getReturnType() == String.class) {
                        return "X-Forwarded-Host";
                    }
                    return method.getReturnType() == boolean.class
                            ? (Object) method.getName().equals("proxyAddressForwarding")
                            : ProxyConfig.ForwardedPrecedence.FORWARDED;
                });
    }
}
