package jp.telework.gateway.identity;

import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Consumer;
import jp.telework.gateway.GatewayConfig;
import jp.telework.gateway.problem.Problem;
import jp.telework.gateway.problem.ProblemCode;

/**
 * Lets a request pass when its token is valid, or when it brings none and the resource is public. A token that is sent
 * must be valid even where none is needed: a caller who sends a bad token must learn of it.
 */
@ApplicationScoped
public class IdentityGate {

    private static final String CHALLENGE = "WWW-Authenticate";
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final Problem INVALID =
            Problem.of(ProblemCode.INVALID_TOKEN).with(CHALLENGE, "Bearer realm=\"telework\", error=\"invalid_token\"");

    private static final Problem MISMATCH = Problem.of(ProblemCode.CERTIFICATE_MISMATCH)
            .with(
                    CHALLENGE,
                    "Bearer realm=\"telework\", error=\"invalid_token\","
                            + " error_description=\"bound to another client certificate\"");

    private final TokenVerifier verifier;
    private final IdentityConfig rules;

    IdentityGate(TokenVerifier verifier, GatewayConfig config) {
        this.verifier = verifier;
        this.rules = config.identity();
    }

    /** Hands the caller (empty for the public) to {@code admitted}, or a problem with 401 or 503 to {@code refused}. */
    public void admit(
            RoutingContext exchange,
            boolean publicResource,
            Consumer<Optional<Caller>> admitted,
            Consumer<Problem> refused) {
        HttpServerRequest request = exchange.request();
        if (!request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            if (publicResource) {
                admitted.accept(Optional.empty());
            } else {
                refused.accept(Problem.of(ProblemCode.UNAUTHENTICATED).with(CHALLENGE, "Bearer realm=\"telework\""));
            }
            return;
        }
        Optional<String> credentials = BearerToken.credentials(request.headers(), rules);
        Optional<Caller> known = credentials.flatMap(verifier::remembered);
        if (known.isPresent()) {
            admitHolder(known.get(), request, admitted, refused);
            return;
        }
        Optional<BearerToken> token = credentials.flatMap(value -> BearerToken.from(value, rules));
        if (token.isEmpty()) {
            refused.accept(INVALID);
            return;
        }
        Context context = exchange.vertx().getOrCreateContext();
        verifier.verify(token.get(), credentials.get(), exchange)
                .subscribe()
                .with(verdict -> onContext(context, () -> act(verdict, request, admitted, refused)), exchange::fail);
    }

    private static void act(
            Verdict verdict,
            HttpServerRequest request,
            Consumer<Optional<Caller>> admitted,
            Consumer<Problem> refused) {
        if (request.response().closed()) {
            return;
        }
        if (verdict instanceof Verdict.Accepted accepted) {
            admitHolder(accepted.caller(), request, admitted, refused);
        } else if (verdict instanceof Verdict.Refused) {
            refused.accept(INVALID);
        } else if (verdict instanceof Verdict.TooWeak weak) {
            refused.accept(Problem.of(ProblemCode.SIGN_IN_TOO_WEAK)
                    .with(CHALLENGE, weak.asked().challenge()));
        } else {
            refused.accept(
                    Problem.of(ProblemCode.IDENTITY_PROVIDER_UNAVAILABLE).with("Retry-After", RETRY_AFTER_SECONDS));
        }
    }

    /** A thief cannot use a token that is bound to a certificate: they would need the certificate's key as well. */
    private static void admitHolder(
            Caller caller, HttpServerRequest request, Consumer<Optional<Caller>> admitted, Consumer<Problem> refused) {
        if (caller.boundTo().isEmpty() || caller.boundTo().equals(ClientCertificate.thumbprint(request))) {
            admitted.accept(Optional.of(caller));
        } else {
            refused.accept(MISMATCH);
        }
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
