package jp.telework.platform.contract;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.Objects;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.problem.EarlyAnswers;
import jp.telework.platform.request.Acceptable;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a request before the framework does, which would fail on what it cannot read: the Accept headers, escapes in
 * the query, and methods that the resource does not have.
 */
@ApplicationScoped
class RequestGuard {

    private static final int BEFORE_THE_FRAMEWORK = -999_999;
    private static final int NO_CONTENT = 204;
    private static final String TEMPLATE = "UrlPathTemplate";
    private static final char UNREADABLE = '\uFFFD';

    private final Contract contract;
    private final EarlyAnswers answers;

    RequestGuard(Contract contract, EarlyAnswers answers) {
        this.contract = contract;
        this.answers = answers;
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_THE_FRAMEWORK).handler(this::check);
    }

    private void check(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        Addresses.Resource resource = contract.at(Objects.requireNonNullElse(request.path(), "/"));
        if (resource == null) {
            routing.next();
            return;
        }
        if (request.method().equals(HttpMethod.OPTIONS)) {
            nameForMeters(request, resource.template());
            allow(routing, resource).setStatusCode(NO_CONTENT).end();
            return;
        }
        try {
            if (!resource.methods().contains(request.method().name())) {
                allow(routing, resource);
                throw Refusal.of(CommonError.METHOD_NOT_ALLOWED);
            }
            refuseUnreadableQuery(request.query());
            makeAcceptReadable(request.headers());
        } catch (Refusal refusal) {
            nameForMeters(request, resource.template());
            answers.refuse(routing, refusal);
            return;
        }
        routing.next();
    }

    private static HttpServerResponse allow(RoutingContext routing, Addresses.Resource resource) {
        return routing.response().putHeader("Allow", String.join(", ", resource.methods()));
    }

    /** As the framework does for what it answers: else the meters would count every address that a caller makes up. */
    private static void nameForMeters(HttpServerRequest request, String template) {
        if (request instanceof HttpServerRequestInternal internal) {
            internal.context().putLocal(TEMPLATE, template);
        }
    }

    /** No value stays of {@code Accept:} without one: it counts as absent. */
    private static void makeAcceptReadable(MultiMap headers) {
        if (headers.contains("Accept")) {
            String accept = Acceptable.of(headers.getAll("Accept")).header();
            headers.remove("Accept");
            if (!accept.isEmpty()) {
                headers.set("Accept", accept);
            }
        }
    }

    private static void refuseUnreadableQuery(@Nullable String query) {
        if (query == null) {
            return;
        }
        for (String pair : query.split("[&;]")) {
            String[] sides = pair.split("=", 2);
            boolean readable = Arrays.stream(sides).allMatch(RequestGuard::isReadable);
            if (!readable) {
                throw Refusal.ofParameter(isReadable(sides[0]) ? QueryStringDecoder.decodeComponent(sides[0]) : "?");
            }
        }
    }

    /** Escapes of UTF-8 text without control characters, which no parameter has and no database takes. */
    private static boolean isReadable(String encoded) {
        try {
            String decoded = QueryStringDecoder.decodeComponent(encoded);
            return decoded.chars().noneMatch(sign -> sign == UNREADABLE || Character.isISOControl(sign));
        } catch (IllegalArgumentException brokenEscape) {
            return false;
        }
    }
}
