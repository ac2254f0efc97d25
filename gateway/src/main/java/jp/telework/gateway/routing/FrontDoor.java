package jp.telework.gateway.routing;

import static java.util.Objects.requireNonNull;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import jp.telework.gateway.GatewayConfig;
import jp.telework.gateway.contracts.ContractPage;
import jp.telework.gateway.headers.RequestIds;
import jp.telework.gateway.headers.RequestShape;
import jp.telework.gateway.headers.ResponseHeaders;
import jp.telework.gateway.headers.TraceContext;
import jp.telework.gateway.health.HealthPage;
import jp.telework.gateway.metrics.RequestMetrics;
import jp.telework.gateway.pages.Pages;
import jp.telework.gateway.problem.Problem;
import jp.telework.gateway.problem.ProblemCode;
import jp.telework.gateway.problem.Problems;
import org.jboss.logging.Logger;

/**
 * The chain every request passes, in this order: name it, mark the answer, refuse bad shapes, find who is responsible,
 * admit the caller (see {@link Admission}), forward. Nothing else on the outer port answers.
 */
@ApplicationScoped
class FrontDoor {

    private static final Logger LOG = Logger.getLogger(FrontDoor.class);

    /** Before all of Quarkus' own handlers, so that they only ever see requests of a harmless shape. */
    private static final int FIRST = -10_000;

    /** After Quarkus' handlers for CORS (if configured), before its files: no extension's page is reachable. */
    private static final int BEFORE_ANY_PAGE = -50;

    private static final String TARGET = RequestTarget.class.getName();

    private final Upstreams upstreams;
    private final Forwarders forwarders;
    private final Admission admission;
    private final ContractPage contract;
    private final HealthPage health;
    private final Pages pages;
    private final RequestMetrics metrics;
    private final RequestShape shape;
    private final ResponseHeaders responseHeaders;
    private volatile boolean draining;

    FrontDoor(
            GatewayConfig config,
            Upstreams upstreams,
            Forwarders forwarders,
            Admission admission,
            ContractPage contract,
            HealthPage health,
            Pages pages,
            RequestMetrics metrics) {
        this.upstreams = upstreams;
        this.forwarders = forwarders;
        this.admission = admission;
        this.contract = contract;
        this.health = health;
        this.pages = pages;
        this.metrics = metrics;
        this.shape = new RequestShape(config.edge());
        this.responseHeaders = new ResponseHeaders(config.edge());
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::enter).failureHandler(this::failed);
        router.route().order(BEFORE_ANY_PAGE).handler(this::serve);
    }

    private void enter(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        name(request);
        TraceContext.enter(request);
        metrics.begin(exchange);
        Optional<Problem> objection = shape.objection(request);
        if (objection.isPresent()) {
            Problems.refuse(request, objection.get());
            return;
        }
        Optional<RequestTarget> target = RequestTarget.parse(request.uri());
        if (target.isEmpty()) {
            Problems.refuse(request, Problem.of(ProblemCode.AMBIGUOUS_PATH));
            return;
        }
        exchange.put(TARGET, target.get());
        exchange.next();
    }

    private void serve(RoutingContext exchange) {
        RequestTarget target = requireNonNull(exchange.<RequestTarget>get(TARGET));
        Optional<Upstream> owner = upstreams.owning(target.path());
        if (owner.isPresent()) {
            admit(exchange, owner.get(), target);
        } else {
            answerHere(exchange, target);
        }
    }

    private void admit(RoutingContext exchange, Upstream upstream, RequestTarget target) {
        HttpServerRequest request = exchange.request();
        boolean publicResource =
                upstream.publicResources().contain(request.method().name(), target.path());
        if (!publicResource || request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            responseHeaders.forbidStoring(request.response());
        }
        admission.admit(exchange, upstream, target, publicResource, () -> forwarders
                .to(upstream)
                .forward(request));
    }

    private void answerHere(RoutingContext exchange, RequestTarget target) {
        HttpServerRequest request = exchange.request();
        boolean known = contract.owns(target.path()) || health.owns(target.path()) || pages.own(target.path());
        if (!known) {
            Problems.refuse(request, Problem.of(ProblemCode.NOT_FOUND));
            return;
        }
        metrics.route(exchange, target.path());
        if (!HttpMethod.GET.equals(request.method()) && !HttpMethod.HEAD.equals(request.method())) {
            Problems.refuse(
                    request,
                    Problem.of(ProblemCode.METHOD_NOT_ALLOWED, "GET, HEAD").with("Allow", "GET, HEAD"));
        } else if (contract.owns(target.path())) {
            contract.answer(request, target.path());
        } else if (health.owns(target.path())) {
            health.answer(request);
        } else {
            pages.answer(request, target.path());
        }
    }

    /** From here on answers ask clients to come back on another connection, and so to another gateway. */
    void drain(@Observes ShutdownDelayInitiatedEvent event) {
        draining = true;
    }

    private void name(HttpServerRequest request) {
        RequestIds.assign(request);
        responseHeaders.putOn(request.response());
        if (draining) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    private void failed(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (!request.response().headers().contains(Problems.REQUEST_ID)) {
            // The router refuses requests without a usable Host or path before any handler has seen them.
            name(request);
            Problems.refuse(request, Problem.of(ProblemCode.BAD_REQUEST, "reason.host"));
            return;
        }
        LOG.errorf(
                exchange.failure(),
                "request %s failed",
                request.response().headers().get(Problems.REQUEST_ID));
        Problems.refuse(request, Problem.of(ProblemCode.INTERNAL_ERROR));
    }
}
