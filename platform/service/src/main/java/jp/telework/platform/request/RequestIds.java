package jp.telework.platform.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Gives every request an id, or keeps the gateway's: in the answer's header, the log, problems and audit rows. */
@ApplicationScoped
public class RequestIds {

    public static final String HEADER = "X-Request-Id";
    static final String ATTRIBUTE = "telework.requestId";

    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final int BEFORE_EVERYTHING = 10_000;

    void install(@Observes Filters filters) {
        filters.register(RequestIds::identify, BEFORE_EVERYTHING);
    }

    private static void identify(RoutingContext routing) {
        MDC.put("requestId", of(routing));
        routing.next();
    }

    /** The id of a request; given now when the request is refused before it came here. */
    public static String of(RoutingContext routing) {
        String known = routing.get(ATTRIBUTE);
        if (known != null) {
            return known;
        }
        String id = acceptedOrNew(routing.request().getHeader(HEADER));
        routing.put(ATTRIBUTE, id);
        routing.response().putHeader(HEADER, id);
        return id;
    }

    /** The caller's id when it cannot break a log line, else a new one. */
    static String acceptedOrNew(@Nullable String sent) {
        return sent != null && ACCEPTABLE.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
