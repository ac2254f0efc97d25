package jp.telework.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.Iterator;
import jp.telework.gateway.headers.ForwardedHeaders;
import jp.telework.gateway.headers.ResponseHeaders;
import jp.telework.gateway.limits.CountedBody;
import jp.telework.gateway.limits.LimitsConfig;
import jp.telework.gateway.practice.PracticeFaults;
import jp.telework.gateway.problem.LingeringClose;
import jp.telework.gateway.problem.Problem;
import jp.telework.gateway.problem.ProblemCode;
import jp.telework.gateway.problem.Problems;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Passes requests to one service and its answers back, both as streams. A failure on the way becomes 503 or
 * 504 as long as nothing was sent to the client; after that the connection is cut, so that a torn answer cannot be taken
 * for a whole one.
 */
final class Forwarder implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Forwarder.class);

    private static final String RETRY_AFTER_SECONDS = "5";
    private static final int CLOSED_IN_A_ROW = 16;
    private static final Throwable ALL_RESTING = new IllegalStateException("all instances are left alone for a moment");

    private final Upstream upstream;
    private final Instances instances;
    private final LimitsConfig limits;
    private final BodyRules bodies;
    private final Vertx vertx;
    private final HttpProxy proxy;
    private final ForwardedHeaders requestHeaders;
    private final ResponseHeaders responseHeaders;
    private final PracticeFaults faults;

    Forwarder(
            Upstream upstream,
            Instances instances,
            LimitsConfig limits,
            Vertx vertx,
            ConnectionsByLoop connections,
            ForwardedHeaders requestHeaders,
            ResponseHeaders responseHeaders,
            PracticeFaults faults) {
        this.upstream = upstream;
        this.instances = instances;
        this.limits = limits;
        this.bodies = new BodyRules(upstream);
        this.vertx = vertx;
        this.requestHeaders = requestHeaders;
        this.responseHeaders = responseHeaders;
        this.faults = faults;
        this.proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), connections.here())
                .origin(exchange -> connect(exchange, connections.here()))
                .addInterceptor(this);
    }

    void forward(HttpServerRequest request) {
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
        proxy.handle(new TearableRequest(request, new Attempt(vertx, upstream.responseTimeout())));
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext exchange) {
        ProxyRequest request = exchange.request();
        TearableRequest incoming = incoming(exchange);
        requestHeaders.rewrite(incoming, request.headers());
        Attempt attempt = incoming.attempt();
        prepareBody(request, attempt);
        return exchange.sendRequest()
                .recover(failure -> {
                    attempt.giveBack();
                    attempt.settle(failure, incoming.clientHasGone());
                    return repeat(exchange, attempt, failure);
                })
                .onComplete(done -> {
                    attempt.answered();
                    attempt.settle(done.cause(), incoming.clientHasGone());
                })
                .map(answer -> faults.withholdsAnswer(incoming) ? withheld(incoming, answer) : answer)
                .recover(failure -> Future.succeededFuture(refusal(exchange, attempt, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext exchange) {
        ProxyResponse response = exchange.response();
        HttpServerRequest incoming = exchange.request().proxiedRequest();
        responseHeaders.clean(response.headers(), incoming.response(), upstream.addresses());
        int status = response.getStatusCode();
        if (status == 204 || status == 304) {
            // These never have a body; without this the proxy would announce an empty chunked one.
            @Nullable Body body = response.getBody();
            response.setBody(null);
            if (body != null) {
                body.stream().resume();
            }
        }
        return exchange.sendResponse();
    }

    private static TearableRequest incoming(ProxyContext exchange) {
        return (TearableRequest) exchange.request().proxiedRequest();
    }

    private Future<HttpClientRequest> connect(ProxyContext exchange, HttpClient client) {
        if (incoming(exchange).clientHasGone()) {
            return Future.failedFuture("the client has gone");
        }
        return connect(incoming(exchange).attempt(), client, instances.inTurn().iterator(), ALL_RESTING);
    }

    /** To the first instance that takes the connection: as long as nothing was sent, asking another does no harm. */
    private Future<HttpClientRequest> connect(
            Attempt attempt, HttpClient client, Iterator<Instances.Instance> left, Throwable before) {
        if (!left.hasNext() || before instanceof ConnectionPoolTooBusyException) {
            return Future.failedFuture(before);
        }
        Instances.Instance instance = left.next();
        Promise<HttpClientRequest> connected = Promise.promise();
        instance.breaker()
                .<Void>execute(outcome -> {
                    attempt.reportTo(outcome);
                    request(client, instance.address(), CLOSED_IN_A_ROW)
                            .onSuccess(attempt::connected)
                            .onFailure(failure ->
                                    attempt.settle(failure, failure instanceof ConnectionPoolTooBusyException))
                            .onComplete(connected);
                })
                .onFailure(connected::tryFail);
        return connected.future().recover(failure -> connect(attempt, client, left, failure));
    }

    /** The pool hears a moment late of connections that were given up because their clients had left. */
    private Future<HttpClientRequest> request(HttpClient client, URI address, int triesLeft) {
        return client.request(new RequestOptions()
                        .setHost(address.getHost())
                        .setPort(Upstream.portOf(address))
                        .setSsl(Upstream.isTls(address))
                        .setConnectTimeout(upstream.connectTimeout().toMillis()))
                .compose(request -> {
                    if (Attempt.channelOf(request).isActive() || triesLeft == 0) {
                        return Future.succeededFuture(request);
                    }
                    request.reset();
                    return request(client, address, triesLeft - 1);
                });
    }

    private void prepareBody(ProxyRequest request, Attempt attempt) {
        HttpServerRequest incoming = request.proxiedRequest();
        Body body = request.getBody();
        boolean chunked = incoming.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        if (body.length() <= 0 && !chunked) {
            request.setBody(null);
            incoming.resume();
            attempt.requestComplete();
            return;
        }
        ReadStream<Buffer> counted = attempt.counting(
                new CountedBody(body.stream(), bodies.limit(incoming), attempt::requestComplete),
                limits.bodyPeriod(),
                limits.bodyPeriod().toSeconds() * limits.slowestBody());
        request.setBody(Body.body(counted, body.length()));
    }

    /**
     * A kept connection may close just as it is used, more than one when many clients have left at once and their requests
     * were given up. Reading again does no harm, as long as nothing has come back.
     */
    private static Future<ProxyResponse> repeat(ProxyContext exchange, Attempt attempt, Throwable failure) {
        TearableRequest incoming = incoming(exchange);
        boolean read = HttpMethod.GET.equals(incoming.method()) || HttpMethod.HEAD.equals(incoming.method());
        if (!read || !attempt.mayRepeat() || incoming.clientHasGone()) {
            return Future.failedFuture(failure);
        }
        return exchange.sendRequest().recover(again -> {
            attempt.giveBack();
            attempt.settle(again, incoming.clientHasGone());
            return repeat(exchange, attempt, again);
        });
    }

    /** The service has answered, and its answer is lost on the way: what it did stands. */
    private ProxyResponse withheld(TearableRequest incoming, ProxyResponse answer) {
        @Nullable Body body = answer.getBody();
        if (body != null) {
            body.stream().handler(lost -> {}).resume();
        }
        Problem problem = Problem.of(ProblemCode.UPSTREAM_TIMEOUT, upstream.name());
        Problems.Document document = Problems.document(incoming, problem);
        answer.headers().clear();
        incoming.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return answer.setStatusCode(problem.code().status())
                .setStatusMessage(null)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, document.language())
                .setBody(Body.body(document.body()));
    }

    private ProxyResponse refusal(ProxyContext exchange, Attempt attempt, Throwable failure) {
        TearableRequest incoming = incoming(exchange);
        Problem problem = problemFor(incoming, attempt, failure);
        if (problem.code().status() >= 500 && !incoming.clientHasGone()) {
            LOG.warnf("%s: %s (%s)", upstream.name(), problem.code(), failure.getMessage());
        }
        Problems.Document document = Problems.document(incoming, problem);
        ProxyResponse response = exchange.request()
                .release()
                .response()
                .setStatusCode(problem.code().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, document.language())
                .setBody(Body.body(document.body()));
        problem.headers().forEach(response::putHeader);
        incoming.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        LingeringClose.ifBodyIsPending(incoming);
        return response;
    }

    private Problem problemFor(HttpServerRequest incoming, Attempt attempt, Throwable failure) {
        if (attempt.bodyTooLarge()) {
            return Problem.of(ProblemCode.PAYLOAD_TOO_LARGE, Long.toString(bodies.limit(incoming)));
        }
        if (attempt.bodyTooSlow()) {
            return Problem.of(ProblemCode.REQUEST_TIMEOUT);
        }
        if (attempt.timedOut()) {
            return Problem.of(ProblemCode.UPSTREAM_TIMEOUT, upstream.name());
        }
        ProblemCode code = failure instanceof ConnectionPoolTooBusyException
                ? ProblemCode.UPSTREAM_BUSY
                : ProblemCode.UPSTREAM_UNAVAILABLE;
        return Problem.of(code, upstream.name()).with("Retry-After", RETRY_AFTER_SECONDS);
    }
}
