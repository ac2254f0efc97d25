package jp.telework.platform.webhook.delivery;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import jp.telework.platform.problem.Causes;
import jp.telework.platform.time.SuiteTime;
import jp.telework.platform.webhook.DeliveryOutcome;
import jp.telework.platform.webhook.WebhookConfig;
import jp.telework.platform.webhook.address.Targets;
import org.jspecify.annotations.Nullable;

/**
 * Posts to receivers, which are not trusted. The connection goes to an address that was judged, under the name that the
 * certificate must show; it serves one delivery. Of the answer only the head counts: the body is let run out for a
 * second, up to 16 KiB and uninterpreted, so that an honest receiver is not cut off, and then the connection is closed.
 */
@ApplicationScoped
class Receiver {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int HEAD_BYTES = 8_192;
    private static final int BODY_BYTES = 16_384;
    private static final long BODY_MILLIS = 1_000;

    private final Vertx vertx;
    private final Targets targets;
    private final Clock clock;
    private final SuiteTime time;
    private final Duration timeout;
    private final HttpClient client;

    Receiver(Vertx vertx, Targets targets, Clock clock, SuiteTime time, WebhookConfig config) {
        this.vertx = vertx;
        this.targets = targets;
        this.clock = clock;
        this.time = time;
        this.timeout = config.timeout();
        HttpClientOptions options = new HttpClientOptions()
                .setKeepAlive(false)
                .setConnectTimeout(CONNECT_MILLIS)
                .setSslHandshakeTimeout(CONNECT_MILLIS)
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxHeaderSize(HEAD_BYTES)
                .setMaxInitialLineLength(HEAD_BYTES)
                // Webhooks of different organisations may lead to one provider: none waits there for another.
                .setMaxPoolSize(config.concurrency())
                .setDecompressionSupported(false)
                // Receivers must not see our trace ids.
                .setTracingPolicy(TracingPolicy.IGNORE);
        config.trustedCertificates()
                .ifPresent(file -> options.setTrustOptions(new PemTrustOptions().addCertPath(file.toString())));
        // Without handlers, nonsense from a receiver would be an error in our log.
        this.client = vertx.httpClientBuilder()
                .with(options)
                .withConnectHandler(connection -> connection.exceptionHandler(nonsense -> connection.close()))
                .build();
    }

    /**
     * Sends one delivery and waits for the head of the answer; never longer than the time-out.
     *
     * @param attempt which attempt it is; each takes another of the host's addresses
     */
    Answered post(URI url, int attempt, Map<String, String> headers, byte[] body) {
        long start = System.nanoTime();
        InetAddress address = targets.addressFor(url, attempt - 1).orElse(null);
        if (address == null) {
            return Answered.without(DeliveryOutcome.ADDRESS_NOT_ALLOWED, since(start));
        }
        AtomicReference<@Nullable HttpClientRequest> sent = new AtomicReference<>();
        CompletableFuture<HttpClientResponse> answer = new CompletableFuture<>();
        client.request(options(url, address, headers))
                .onFailure(answer::completeExceptionally)
                .onSuccess(request -> send(request, body, sent, answer));
        try {
            HttpClientResponse response = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            int status = response.statusCode();
            return new Answered(
                    Answered.outcomeOf(status),
                    status,
                    RetryAfter.of(status, response.getHeader("Retry-After"), time.forOthers(clock.instant())),
                    since(start));
        } catch (ExecutionException failed) {
            return Answered.without(outcomeOf(failed), since(start));
        } catch (TimeoutException tooSlow) {
            close(sent.get());
            return Answered.without(DeliveryOutcome.TIMEOUT, since(start));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            close(sent.get());
            return Answered.without(DeliveryOutcome.NO_ANSWER, since(start));
        }
    }

    private static RequestOptions options(URI url, InetAddress address, Map<String, String> headers) {
        RequestOptions options = new RequestOptions()
                .setAbsoluteURI(url.toString())
                .setMethod(HttpMethod.POST)
                .setFollowRedirects(false)
                .setServer(SocketAddress.inetSocketAddress(Targets.portOf(url), address.getHostAddress()));
        headers.forEach(options::putHeader);
        return options;
    }

    private void send(
            HttpClientRequest request,
            byte[] body,
            AtomicReference<@Nullable HttpClientRequest> sent,
            CompletableFuture<HttpClientResponse> answer) {
        sent.set(request);
        request.exceptionHandler(answer::completeExceptionally);
        request.connection().exceptionHandler(answer::completeExceptionally);
        if (answer.isDone()) {
            close(request);
            return;
        }
        request.response().onFailure(answer::completeExceptionally).onSuccess(response -> {
            letRunOut(request, response);
            answer.complete(response);
        });
        // What fails here fails the response too.
        request.end(Buffer.buffer(body));
    }

    private void letRunOut(HttpClientRequest request, HttpClientResponse response) {
        AtomicLong bytes = new AtomicLong();
        response.exceptionHandler(broken -> close(request));
        response.handler(part -> {
            if (bytes.addAndGet(part.length()) > BODY_BYTES) {
                close(request);
            }
        });
        long timer = vertx.setTimer(BODY_MILLIS, over -> close(request));
        response.endHandler(end -> {
            vertx.cancelTimer(timer);
            close(request);
        });
    }

    private static void close(@Nullable HttpClientRequest request) {
        if (request != null) {
            request.connection().close();
        }
    }

    private static DeliveryOutcome outcomeOf(ExecutionException failed) {
        if (Causes.find(failed, SSLException.class) != null) {
            return DeliveryOutcome.TLS_FAILED;
        }
        boolean noConnection = Causes.find(failed, ConnectException.class) != null;
        return noConnection ? DeliveryOutcome.CONNECT_FAILED : DeliveryOutcome.NO_ANSWER;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @PreDestroy
    void stop() {
        client.close();
    }
}
