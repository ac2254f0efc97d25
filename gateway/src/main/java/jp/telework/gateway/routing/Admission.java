package jp.telework.gateway.routing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;
import jp.telework.gateway.GatewayConfig;
import jp.telework.gateway.contracts.Contracts;
import jp.telework.gateway.contracts.Operations;
import jp.telework.gateway.identity.Caller;
import jp.telework.gateway.identity.IdentityGate;
import jp.telework.gateway.limits.Overload;
import jp.telework.gateway.limits.Place;
import jp.telework.gateway.limits.RateLimits;
import jp.telework.gateway.metrics.RequestMetrics;
import jp.telework.gateway.problem.Problem;
import jp.telework.gateway.problem.ProblemCode;
import jp.telework.gateway.problem.Problems;

/**
 * The checks before a request is forwarded: is there room, who calls, is the sign-in still valid, may the caller use this
 * path, does the operation exist, does it take such a body. The first check that fails decides the answer.
 */
@ApplicationScoped
class Admission {

    private static final String RETRY_AFTER_SECONDS = "2";

    private final IdentityGate identity;
    private final RateLimits limits;
    private final Contracts contracts;
    private final RequestMetrics metrics;
    private final Overload overload;

    Admission(
            GatewayConfig config,
            IdentityGate identity,
            RateLimits limits,
            Contracts contracts,
            RequestMetrics metrics,
            MeterRegistry registry) {
        this.identity = identity;
        this.limits = limits;
        this.contracts = contracts;
        this.metrics = metrics;
        this.overload = new Overload(config.limits().mostUnderWay());
        Gauge.builder("telework.gateway.under.way", overload, Overload::underWay)
                .description("requests under way in this process")
                .register(registry);
    }

    /** Runs {@code admitted} or answers: for a request to a service. */
    void admit(
            RoutingContext exchange,
            Upstream upstream,
            RequestTarget target,
            boolean publicResource,
            Runnable admitted) {
        HttpServerRequest request = exchange.request();
        Optional<Operations.Path> declared = name(exchange, upstream, target.path());
        enter(exchange)
                .ifPresent(place -> identity.admit(
                        exchange,
                        publicResource,
                        caller -> {
                            caller.ifPresent(known -> metrics.caller(exchange, known));
                            limits.count(
                                    request,
                                    caller,
                                    place,
                                    () -> judge(request, upstream, target, declared, caller)
                                            .ifPresentOrElse(problem -> Problems.refuse(request, problem), admitted),
                                    problem -> Problems.refuse(request, problem));
                        },
                        problem -> refuseStranger(request, problem)));
    }

    /** Says which route a request takes, before anything can refuse it: the access log must know what in a path is a secret. */
    Optional<Operations.Path> name(RoutingContext exchange, Upstream upstream, String path) {
        Optional<Operations.Path> declared = contracts.operations().find(path);
        metrics.route(exchange, declared.map(Operations.Path::template).orElse(upstream.pathPrefix()));
        return declared;
    }

    /** The methods of a path for the Allow header, if its service's contract is known and has it. */
    Optional<String> allow(String path) {
        return contracts.operations().find(path).map(Operations.Path::allow);
    }

    /** Runs {@code admitted} or answers: for resources that the gateway serves itself, without a sign-in. */
    void admitToOwn(RoutingContext exchange, Runnable admitted) {
        HttpServerRequest request = exchange.request();
        enter(exchange)
                .ifPresent(place -> limits.count(
                        request, Optional.empty(), place, admitted, problem -> Problems.refuse(request, problem)));
    }

    /** The same for what only those may see who are signed in. */
    void admitToOwn(RoutingContext exchange, Consumer<Caller> admitted) {
        HttpServerRequest request = exchange.request();
        enter(exchange)
                .ifPresent(place -> identity.admit(
                        exchange,
                        false,
                        caller -> limits.count(
                                request,
                                caller,
                                place,
                                () -> admitted.accept(caller.orElseThrow()),
                                problem -> Problems.refuse(request, problem)),
                        problem -> refuseStranger(request, problem)));
    }

    /** A place among the requests under way until the exchange ends; without one the request is refused. */
    private Optional<Place> enter(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (!overload.enter(request)) {
            Problems.refuse(request, Problem.of(ProblemCode.OVERLOADED).with("Retry-After", RETRY_AFTER_SECONDS));
            return Optional.empty();
        }
        Place place = limits.place();
        exchange.addEndHandler(end -> {
            overload.leave();
            place.leave();
        });
        return Optional.of(place);
    }

    private Optional<Problem> judge(
            HttpServerRequest request,
            Upstream upstream,
            RequestTarget target,
            Optional<Operations.Path> declared,
            Optional<Caller> caller) {
        String method = request.method().name();
        Optional<Problem> objection =
                caller.flatMap(known -> upstream.access().objection(method, target.path(), known));
        if (objection.isPresent()) {
            return objection;
        }
        if (declared.isPresent() && !declared.get().has(method)) {
            String allow = declared.get().allow();
            return Optional.of(Problem.of(ProblemCode.METHOD_NOT_ALLOWED, allow).with("Allow", allow));
        }
        return new BodyRules(upstream).objection(request, declared);
    }

    private void refuseStranger(HttpServerRequest request, Problem problem) {
        if (problem.code() == ProblemCode.IDENTITY_PROVIDER_UNAVAILABLE) {
            Problems.refuse(request, problem);
        } else {
            limits.countBadToken(request, problem, decided -> Problems.refuse(request, decided));
        }
    }
}
