package jp.telework.gateway.routing;

import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import jp.telework.gateway.limits.CountedBody;
import org.jspecify.annotations.Nullable;

/**
 * One exchange with a service while it is waited for. The response timeout runs only once the whole request has been
 * sent: a slow upload is the client's doing, not the service's. Lives on the event loop of its request.
 */
final class Attempt {

    private static final long NONE = -1;
    private static final int MOST_CONNECTIONS = 3;

    /** On a connection to a service: whose exchange it was last given to. */
    private static final AttributeKey<Attempt> HOLDER = AttributeKey.valueOf(Attempt.class, "holder");

    private final Vertx vertx;
    private final Duration responseTimeout;
    private @Nullable HttpClientRequest request;
    private @Nullable CountedBody body;
    private boolean requestComplete;
    private boolean answered;
    private boolean timedOut;
    private boolean clientHasLeft;
    private int connections;
    private long timer = NONE;
    private long paceTimer = NONE;
    private @Nullable Promise<Void> outcome;

    Attempt(Vertx vertx, Duration responseTimeout) {
        this.vertx = vertx;
        this.responseTimeout = responseTimeout;
    }

    CountedBody counting(CountedBody counted, Duration period, long leastPerPeriod) {
        body = counted;
        paceTimer = vertx.setPeriodic(period.toMillis(), id -> counted.requirePace(leastPerPeriod));
        return counted;
    }

    /** Where the breaker of the instance that is asked now waits for the end. */
    void reportTo(Promise<Void> breaker) {
        outcome = breaker;
    }

    /**
     * To be called first when the client closes its connection. What is still under way for it will fail, and that is
     * not the service's fault.
     *
     * @return whether the connection to the service is to be given up, too
     */
    boolean clientLeaves() {
        clientHasLeft = true;
        return holdsConnection();
    }

    boolean clientHasLeft() {
        return clientHasLeft;
    }

    /** Tells the breaker; a failure that is the client's doing does not count against the instance. */
    void settle(@Nullable Throwable failure, boolean clientsDoing) {
        if (outcome == null) {
            return;
        }
        if (failure == null || clientsDoing || bodyTooLarge() || bodyTooSlow()) {
            outcome.tryComplete();
        } else {
            outcome.tryFail(failure);
        }
    }

    void connected(HttpClientRequest connectedRequest) {
        request = connectedRequest;
        channelOf(connectedRequest).attr(HOLDER).set(this);
        // Failures arrive with the answer that does not come; without a handler they would be logged as errors as well.
        connectedRequest.exceptionHandler(reported -> {});
        connections++;
        startWaiting();
    }

    /** Whether the connection has not been given to another exchange since; a complete answer sets it free. */
    private boolean holdsConnection() {
        return request != null && channelOf(request).attr(HOLDER).get() == this;
    }

    static Channel channelOf(HttpClientRequest request) {
        return ((ConnectionBase) request.connection()).channelHandlerContext().channel();
    }

    /** After a failure: a connection that was given to this exchange and perhaps never used must not be lost to the pool. */
    void giveBack() {
        if (request != null && holdsConnection()) {
            request.reset();
        }
    }

    void requestComplete() {
        requestComplete = true;
        stopPace();
        startWaiting();
    }

    void answered() {
        answered = true;
        stopWaiting();
        stopPace();
    }

    boolean bodyTooSlow() {
        return body != null && body.tooSlow();
    }

    boolean timedOut() {
        return timedOut;
    }

    boolean bodyTooLarge() {
        return body != null && body.exceeded();
    }

    /** A connection was made and lost before an answer, nothing but headers had been sent, and it was not the last try. */
    boolean mayRepeat() {
        stopWaiting();
        return connections > 0 && connections < MOST_CONNECTIONS && body == null && !timedOut;
    }

    private void startWaiting() {
        if (requestComplete && request != null && timer == NONE && !answered) {
            timer = vertx.setTimer(responseTimeout.toMillis(), id -> giveUp());
        }
    }

    private void stopWaiting() {
        if (timer != NONE) {
            vertx.cancelTimer(timer);
            timer = NONE;
        }
    }

    private void stopPace() {
        if (paceTimer != NONE) {
            vertx.cancelTimer(paceTimer);
            paceTimer = NONE;
        }
    }

    private void giveUp() {
        timer = NONE;
        timedOut = true;
        if (request != null) {
            request.reset(0, new TimeoutException("no answer within " + responseTimeout));
        }
    }
}
