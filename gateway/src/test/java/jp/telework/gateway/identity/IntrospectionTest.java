package jp.telework.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntrospectionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final BearerToken TOKEN = new BearerToken("a.b.c");

    private final Vertx vertx = Vertx.vertx();
    private final AtomicReference<String> asked = new AtomicReference<>("");
    private volatile String answer = "";
    private volatile int status = 200;
    private final AtomicInteger questions = new AtomicInteger();
    private volatile CountDownLatch waiting = new CountDownLatch(0);
    private HttpServer provider;

    @BeforeEach
    void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        provider.createContext("/introspect", exchange -> {
            questions.incrementAndGet();
            try {
                waiting.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.set(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
            byte[] json = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, json.length);
            exchange.getResponseBody().write(json);
            exchange.close();
        });
        provider.start();
    }

    @AfterEach
    void stop() {
        provider.stop(0);
        vertx.close();
    }

    @Test
    void asksAsTheClientThatIsConfigured() {
        answer = "{\"active\":true}";
        assertThat(standing().orElseThrow().active()).isTrue();
        // gateway:s e, form-encoded and in Base64.
        assertThat(asked.get()).isEqualTo("Basic Z2F0ZXdheTpzK2U= token_type_hint=access_token&token=a.b.c");
    }

    @Test
    void believesNothingButAPlainYes() {
        for (String no : new String[] {"{\"active\":false}", "{}", "{\"active\":\"true\"}"}) {
            answer = no;
            assertThat(standing().orElseThrow().active()).as(no).isFalse();
        }
    }

    @Test
    void failsWithoutAnAnswerInsteadOfLettingIn() {
        status = 500;
        assertThatThrownBy(this::standing).hasRootCauseInstanceOf(IOException.class);
        // A failure is not kept: the next request asks again.
        status = 200;
        answer = "{\"active\":true}";
        assertThat(standing().orElseThrow().active()).isTrue();
    }

    @Test
    void asksNobodyUnlessItIsConfigured() {
        assertThat(introspection(false).standing(TOKEN).await().atMost(PATIENCE))
                .isEmpty();
        assertThat(asked.get()).isEmpty();
    }

    @Test
    void asksOnceForAllRequestsThatBringATokenMeanwhile() throws InterruptedException {
        answer = "{\"active\":true}";
        waiting = new CountDownLatch(1);
        Introspection introspection = introspection(true);
        List<CompletableFuture<Optional<Standing>>> all = Stream.generate(
                        () -> introspection.standing(TOKEN).subscribeAsCompletionStage())
                .limit(50)
                .toList();
        waiting.countDown();
        all.forEach(one -> assertThat(one.orTimeout(5, TimeUnit.SECONDS).join()).isPresent());
        assertThat(questions.get()).isEqualTo(1);
    }

    private Optional<Standing> standing() {
        return introspection(true).standing(TOKEN).await().atMost(PATIENCE);
    }

    private Introspection introspection(boolean configured) {
        return new Introspection(config(configured), vertx);
    }

    private IdentityConfig config(boolean configured) {
        URI url = URI.create("http://localhost:" + provider.getAddress().getPort() + "/introspect");
        return new IdentityConfig() {
            @Override
            public Set<String> algorithms() {
                return Set.of("RS256");
            }

            @Override
            public int maxTokenLength() {
                return 8192;
            }

            @Override
            public Duration remember() {
                return Duration.ZERO;
            }

            @Override
            public Optional<URI> introspectionUrl() {
                return configured ? Optional.of(url) : Optional.empty();
            }

            @Override
            public Duration keyRefresh() {
                return Duration.ZERO;
            }

            @Override
            public Duration keyFetchesApart() {
                return Duration.ZERO;
            }

            @Override
            public String introspectionClient() {
                return "gateway";
            }

            @Override
            public Optional<String> introspectionSecret() {
                return Optional.of("s e");
            }

            @Override
            public Optional<Set<String>> strongAcr() {
                return Optional.empty();
            }

            @Override
            public Set<String> strongRoles() {
                return Set.of();
            }
        };
    }
}
