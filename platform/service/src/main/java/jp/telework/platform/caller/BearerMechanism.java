package jp.telework.platform.caller;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.telework.identity.PublishedKeys;
import jp.telework.kernel.identity.KnownKeys;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.problem.EarlyAnswers;

/**
 * Reads the Authorization header in place of Quarkus' own mechanism, which fails on malformed ones, asks an introspection
 * endpoint about opaque ones, and tries to connect to the identity provider for each request while that is away.
 */
@ApplicationScoped
class BearerMechanism implements HttpAuthenticationMechanism {

    /** Before Quarkus' own filters, after those that name the request. */
    private static final int BEFORE_AUTHENTICATION = 500;

    private static final int BEFORE_OTHER_MECHANISMS = DEFAULT_PRIORITY + 1_000;
    private static final String SCHEME = "Bearer";
    private static final int RETRY_SECONDS = 5;

    private final EarlyAnswers answers;
    private final PublishedKeys keys;

    BearerMechanism(EarlyAnswers answers, PublishedKeys keys) {
        this.answers = answers;
        this.keys = keys;
    }

    /**
     * Refuses a malformed token and a token with an unknown key, for public operations too: a caller who sends a token
     * learns that they are not signed in. This filter runs on the event loop, where waiting for keys takes no worker thread.
     */
    void install(@Observes Filters filters) {
        filters.register(this::look, BEFORE_AUTHENTICATION);
    }

    private void look(RoutingContext routing) {
        List<String> headers = headers(routing);
        Optional<BearerToken> token = BearerToken.read(headers);
        if (headers.isEmpty() || token.filter(known -> keys.has(known.keyId())).isPresent()) {
            routing.next();
        } else if (token.isEmpty()) {
            answers.refuse(routing, Refusal.of(CommonError.UNAUTHENTICATED));
        } else {
            // The body waits too: it has no reader yet.
            routing.request().pause();
            keys.find(token.get().keyId()).subscribe().with(answer -> goOn(routing, answer), routing::fail);
        }
    }

    private void goOn(RoutingContext routing, KnownKeys.Answer answer) {
        if (routing.response().closed()) {
            return;
        }
        routing.request().resume();
        switch (answer) {
            case PUBLISHED -> routing.next();
            case ABSENT -> answers.refuse(routing, Refusal.of(CommonError.UNAUTHENTICATED));
            case UNAVAILABLE -> answers.refuse(routing, unavailable());
        }
    }

    /** What a caller is told whose token cannot be judged now. */
    static Refusal unavailable() {
        return Refusal.of(CommonError.SERVICE_UNAVAILABLE).with("retryAfterSeconds", RETRY_SECONDS);
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager identities) {
        List<String> headers = headers(routing);
        if (headers.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        return BearerToken.read(headers)
                .map(token -> identities.authenticate(HttpSecurityUtils.setRoutingContextAttribute(
                        new TokenAuthenticationRequest(new AccessTokenCredential(token.value())), routing)))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException()));
    }

    private static List<String> headers(RoutingContext routing) {
        return routing.request().headers().getAll(HttpHeaders.AUTHORIZATION);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", SCHEME));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }

    @Override
    public int getPriority() {
        return BEFORE_OTHER_MECHANISMS;
    }
}
