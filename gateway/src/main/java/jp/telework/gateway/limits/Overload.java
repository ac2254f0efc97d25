package jp.telework.gateway.limits;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts what is under way and, when that becomes too much, refuses first what costs its sender least to repeat: public
 * reads, then other reads, then everything. Decided before a token is looked at: a refusal must cost next to nothing.
 */
public final class Overload {

    private static final double PUBLIC_READS = 0.70;
    private static final double READS = 0.85;

    private final int most;
    private final AtomicInteger underWay = new AtomicInteger();

    public Overload(int most) {
        this.most = most;
    }

    /** Whether the request may begin; if so, {@link #leave()} must follow. */
    public boolean enter(HttpServerRequest request) {
        if (underWay.incrementAndGet() <= most * share(request)) {
            return true;
        }
        leave();
        return false;
    }

    public void leave() {
        underWay.decrementAndGet();
    }

    public int underWay() {
        return underWay.get();
    }

    private static double share(HttpServerRequest request) {
        boolean read = HttpMethod.GET.equals(request.method()) || HttpMethod.HEAD.equals(request.method());
        if (!read) {
            return 1;
        }
        return request.headers().contains(HttpHeaders.AUTHORIZATION) ? READS : PUBLIC_READS;
    }
}
