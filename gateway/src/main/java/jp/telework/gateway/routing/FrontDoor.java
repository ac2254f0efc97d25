package jp.telework.gateway.routing;

import static java.util.Objects.requireNonNull;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpClosedException;
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
import jp.telework.gateway.health.HealthPage;
import jp.telework.gateway.metrics.RequestMetrics;
import jp.telework.gateway.pages.Pages;
import jp.telework.gateway.practice.PracticeClockPage;
import jp.telework.gateway.practice.PracticeFaults;
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
    private final PracticeClockPage practiceClock;
    private final PracticeFaults faults;
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
            PracticeClockPage practiceClock,
            PracticeFaults faults,
            RequestMetrics metrics) {
        this.upstreams = upstreams;
        this.forwarders = forwarders;
        this.admission = admission;
        this.contract = contract;
        this.health = health;
        this.pages = pages;
        this.practiceClock = practiceClock;
        this.faults = faults;
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
        if (!shape.knowsMethod(request)) {
            refuseMethod(exchange, target.get().path());
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
        admission.admit(exchange, upstream, target, publicResource, () -> faults.refusal(request, upstream.name())
                .ifPresentOrElse(
                        problem -> Problems.refuse(request, problem),
                        () -> forwarders.to(upstream).forward(request)));
    }

    private void answerHere(RoutingContext exchange, RequestTarget target) {
        if (practiceClock.owns(target.path())) {
            metrics.route(exchange, target.path());
            HttpServerRequest request = exchange.request();
            admission.admitToOwn(exchange, caller -> practiceClock.answer(request, caller));
            return;
        }
        if (isOwn(target.path())) {
            metrics.route(exchange, target.path());
        }
        admission.admitToOwn(exchange, () -> answerOwn(exchange, target.path()));
    }

    private void answerOwn(RoutingContext exchange, String path) {
        HttpServerRequest request = exchange.request();
        boolean read = HttpMethod.GET.equals(request.method()) || HttpMethod.HEAD.equals(request.method());
        if (!isOwn(path)) {
            Problems.refuse(request, Problem.of(ProblemCode.NOT_FOUND));
        } else if (!read) {
            refuseMethod(exchange, path);
        } else if (BodyRules.announcesBody(request)) {
            Problems.refuse(request, Problem.of(ProblemCode.PAYLOAD_TOO_LARGE, "0"));
        } else if (contract.owns(path)) {
            contract.answer(request, path);
        } else if (health.owns(path)) {
            health.answer(request);
        } else {
            pages.answer(request, path);
        }
    }

    private boolean isOwn(String path) {
        return contract.owns(path) || health.owns(path) || pages.own(path);
    }

    /** Names the methods that the path has: by the contract of its service, as far as that is known. */
    private void refuseMethod(RoutingContext exchange, String path) {
        HttpServerRequest request = exchange.request();
        Optional<Upstream> owner = upstreams.owning(path);
        owner.ifPresent(upstream -> admission.name(exchange, upstream, path));
        boolean ofAService = owner.isPresent();
        if (!ofAService && !isOwn(path)) {
            Problems.refuse(request, Problem.of(ProblemCode.NOT_FOUND));
            return;
        }
        String allow = ofAService ? admission.allow(path).orElse(shape.allow()) : "GET, HEAD";
        Problems.refuse(
                request, Problem.of(ProblemCode.METHOD_NOT_ALLOWED, allow).with("Allow", allow));
    }

    /** From here on answers ask clients to come back on another connection, and so to another gateway. */
    void drain(@Observes ShutdownDelayInitiatedEvent event) {
        draining = true;
    }

    private void name(HttpServerRequest request) {
        RequestIds.assign(request);
        faults.rename(request);
        responseHeaders.putOn(request.response());
        if (faults.enabled()) {
            request.response().putHeader("Practice-Ground", "true");
        }
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
        if (exchange.statusCode() >= 400 && exchange.statusCode() < 500) {
            Problems.refuse(request, Problem.of(ProblemCode.BAD_REQUEST, "reason.malformed"));
            return;
        }
        String id = request.response().headers().get(Problems.REQUEST_ID);
        if (request.response().closed() || exchange.failure() instanceof HttpClosedException) {
            // A client that leaves is everyday at the edge; the access log has it as client-gone.
            LOG.debugf("request %s: the client has gone", id);
        } else {
            LOG.errorf(exchange.failure(), "request %s failed", id);
        }
        Problems.refuse(request, Problem.of(ProblemCode.INTERNAL_ERROR));
    }
}
