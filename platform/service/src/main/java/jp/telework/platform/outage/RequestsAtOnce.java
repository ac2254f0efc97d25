package jp.telework.platform.outage;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.problem.EarlyAnswers;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests beyond a number at once, with 503 and Retry-After, before they cost a thread. When the database is away
 * every request waits for it; without a bound, waiting requests would take all worker threads and then queue without end.
 */
@ApplicationScoped
public class RequestsAtOnce {

    /** After the request has its id. */
    private static final int SECOND = 9_000;

    private static final String PLACE = RequestsAtOnce.class.getName();

    private final EarlyAnswers answers;
    private final CurrentVertxRequest current;
    private final int most;
    private final Counter refused;
    private final AtomicInteger underWay = new AtomicInteger();

    RequestsAtOnce(EarlyAnswers answers, CurrentVertxRequest current, OutageConfig config, MeterRegistry meters) {
        this.answers = answers;
        this.current = current;
        this.most = config.requestsAtOnce();
        this.refused = Counter.builder("telework.requests.refused")
                .description("Requests refused because too many were under way")
                .register(meters);
        Gauge.builder("telework.requests.under.way", underWay, AtomicInteger::get)
                .description("Requests that are worked on; polls that wait for events are not counted")
                .register(meters);
    }

    void install(@Observes Filters filters) {
        filters.register(this::admit, SECOND);
    }

    private void admit(RoutingContext routing) {
        if (underWay.incrementAndGet() > most) {
            underWay.decrementAndGet();
            refused.increment();
            answers.refuse(routing, Refusal.of(CommonError.SERVICE_UNAVAILABLE));
            return;
        }
        Place place = new Place();
        routing.put(PLACE, place);
        // A handler of the response would be replaced by the one of the REST layer.
        QuarkusRequestWrapper.get(routing.request()).addRequestDoneHandler(done -> place.leave());
        routing.next();
    }

    /** Releases the current request's place; outside of a request it does nothing. */
    public Runnable place() {
        RoutingContext routing = current.getCurrent();
        @Nullable Place place = routing == null ? null : routing.get(PLACE);
        return place == null ? () -> {} : place::leave;
    }

    /** A place is left once: when the request begins to wait without a thread, or when it is answered or cut. */
    private final class Place {

        private final AtomicBoolean left = new AtomicBoolean();

        void leave() {
            if (left.compareAndSet(false, true)) {
                underWay.decrementAndGet();
            }
        }
    }
}
