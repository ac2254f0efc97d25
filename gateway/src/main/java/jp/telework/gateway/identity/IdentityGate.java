package jp.telework.gateway.identity;

import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.telework.gateway.GatewayConfig;
import jp.telework.gateway.problem.Problem;
import jp.telework.gateway.problem.ProblemCode;
import jp.telework.gateway.problem.Problems;

/**
 * Lets a request pass when its token is valid, or when it brings none and the resource is public. A token that is sent
 * must be valid even where none is needed: a caller who believes to be signed in is told that they are not.
 */
@ApplicationScoped
public class IdentityGate {

    private static final String CHALLENGE = "WWW-Authenticate";
    private static final String RETRY_AFTER_SECONDS = "5";

    private final TokenVerifier verifier;
    private final IdentityConfig rules;

    IdentityGate(TokenVerifier verifier, GatewayConfig config) {
        this.verifier = verifier;
        this.rules = config.identity();
    }

    /** Runs {@code admitted} or answers 401 or 503. */
    public void admit(RoutingContext exchange, boolean publicResource, Runnable admitted) {
        HttpServerRequest request = exchange.request();
        if (!request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            if (publicResource) {
                admitted.run();
            } else {
                Problems.refuse(
                        request, Problem.of(ProblemCode.UNAUTHENTICATED).with(CHALLENGE, "Bearer realm=\"telework\""));
            }
            return;
        }
        Optional<BearerToken> token = BearerToken.from(request.headers(), rules);
        if (token.isEmpty()) {
            refuseToken(request);
            return;
        }
        Context context = exchange.vertx().getOrCreateContext();
        verifier.verify(token.get(), exchange)
                .subscribe()
                .with(verdict -> onContext(context, () -> act(verdict, request, admitted)), exchange::fail);
    }

    private static void act(Verdict verdict, HttpServerRequest request, Runnable admitted) {
        switch (verdict) {
            case ACCEPTED -> {
                if (!request.response().closed()) {
                    admitted.run();
                }
            }
            case REFUSED -> refuseToken(request);
            case PROVIDER_UNAVAILABLE ->
                Problems.refuse(
                        request,
                        Problem.of(ProblemCode.IDENTITY_PROVIDER_UNAVAILABLE).with("Retry-After", RETRY_AFTER_SECONDS));
        }
    }

    private static void refuseToken(HttpServerRequest request) {
        Problems.refuse(
                request,
                Problem.of(ProblemCode.INVALID_TOKEN)
                        .with(CHALLENGE, "Bearer realm=\"telework\", error=\"invalid_token\""));
    }

    /** Fetching keys may end on another thread than the one that serves this connection. */
    private static void onContext(Context context, Runnable action) {
        if (io.vertx.core.Vertx.currentContext() == context) {
            action.run();
        } else {
            context.runOnContext(ignored -> action.run());
        }
    }
}
