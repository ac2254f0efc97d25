package jp.telework.gateway.identity;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import jp.telework.gateway.GatewayConfig;
import jp.telework.identity.PublishedKeys;
import jp.telework.kernel.identity.TokenTimes;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Has Quarkus OIDC verify a token with the provider's keys. Without blocking: keys are in memory, and when a key is
 * unknown or the provider was away at the start, {@link PublishedKeys} fetches them asynchronously.
 */
@ApplicationScoped
class TokenVerifier {

    private static final Logger LOG = Logger.getLogger(TokenVerifier.class);

    /** Causes are followed this far; a cycle would otherwise never end. */
    private static final int DEEPEST_CAUSE = 20;

    private final IdentityProviderManager identityProviders;
    private final Introspection introspection;
    private final PublishedKeys keys;
    private final SignInStrength strength;
    private final VerifiedTokens verified;
    /** The provider took them back. It is not asked again about each request that brings one. */
    private final VerifiedTokens withdrawn;

    private final Clock clock = Clock.systemUTC();

    TokenVerifier(
            IdentityProviderManager identityProviders,
            Introspection introspection,
            PublishedKeys keys,
            GatewayConfig config) {
        this.keys = keys;
        this.identityProviders = identityProviders;
        this.introspection = introspection;
        this.strength = SignInStrength.of(config.identity());
        this.verified = new VerifiedTokens(config.identity().remember(), clock);
        this.withdrawn = new VerifiedTokens(config.identity().remember(), clock);
        keys.onWithdrawal(verified::clear);
    }

    /** Whom these credentials speak for, if they were verified a moment ago: no need to take them apart again. */
    Optional<Caller> remembered(String credentials) {
        return verified.find(credentials);
    }

    /** A key that the provider does not publish is refused, and one about which it cannot be asked is not judged. */
    Uni<Verdict> verify(BearerToken token, String credentials, RoutingContext exchange) {
        if (withdrawn.find(credentials).isPresent()) {
            return Uni.createFrom().item(Verdict.REFUSED);
        }
        return keys.find(token.keyId()).flatMap(answer -> switch (answer) {
            case PUBLISHED -> verifyOnce(token, credentials, exchange);
            case ABSENT -> Uni.createFrom().item(Verdict.REFUSED);
            case UNAVAILABLE -> Uni.createFrom().item(Verdict.PROVIDER_UNAVAILABLE);
        });
    }

    private Uni<Verdict> verifyOnce(BearerToken token, String credentials, RoutingContext exchange) {
        var request = HttpSecurityUtils.setRoutingContextAttribute(
                new TokenAuthenticationRequest(new AccessTokenCredential(token.value())), exchange);
        return Uni.createFrom()
                .deferred(() -> identityProviders.authenticate(request))
                .flatMap(identity -> verdictOn(token, credentials, identity))
                .onFailure()
                .recoverWithItem(TokenVerifier::verdictOn);
    }

    private Uni<Verdict> verdictOn(BearerToken token, String credentials, SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken claims) || !keys.has(token.keyId())) {
            return Uni.createFrom().item(Verdict.REFUSED);
        }
        Optional<String> objection = TokenTimes.objection(
                seconds(claims, "iat"), seconds(claims, "nbf"), claims.getExpirationTime(), clock.instant());
        if (objection.isPresent()) {
            LOG.debugf("token refused: %s", objection.get());
            return Uni.createFrom().item(Verdict.REFUSED);
        }
        Caller caller = callerOf(claims, identity.getRoles(), token.boundTo());
        if (!strength.suffices(caller, text(claims, "acr"))) {
            return Uni.createFrom().item(new Verdict.TooWeak(strength));
        }
        return introspection.standing(token).map(standing -> {
            if (!standing.map(now -> now.covers(caller)).orElse(true)) {
                LOG.debugf("token refused: withdrawn");
                withdrawn.add(credentials, caller);
                return Verdict.REFUSED;
            }
            verified.add(credentials, caller);
            return new Verdict.Accepted(caller);
        });
    }

    private static Caller callerOf(JsonWebToken claims, Set<String> roles, Optional<String> boundTo) {
        @Nullable Set<String> audience = claims.getAudience();
        String name = text(claims, "preferred_username");
        return new Caller(
                text(claims, "sub"),
                text(claims, "azp"),
                Optional.of(text(claims, "org")).filter(org -> !org.isEmpty()),
                roles,
                audience == null ? Set.of() : audience,
                // Keycloak's name for a client that signed in by itself, and RFC 9068's way to say the same.
                name.startsWith("service-account-")
                        || text(claims, "client_id").equals(text(claims, "sub")) && claims.containsClaim("sub"),
                boundTo,
                TokenTimes.end(claims.getExpirationTime()));
    }

    private static @Nullable Long seconds(JsonWebToken claims, String name) {
        @Nullable Object value = claims.getClaim(name);
        return value == null ? null : Long.valueOf(value.toString());
    }

    private static String text(JsonWebToken claims, String name) {
        @Nullable Object value = claims.getClaim(name);
        return value == null ? "" : value.toString();
    }

    private static Verdict verdictOn(Throwable failure) {
        if (providerFailed(failure)) {
            // UpstreamHealth reports that the provider is away; a line for every request would only bury that.
            LOG.debugf("a token cannot be verified: %s", failure.getMessage());
            return Verdict.PROVIDER_UNAVAILABLE;
        }
        LOG.debugf("token refused: %s", failure.getMessage());
        return Verdict.REFUSED;
    }

    private static boolean providerFailed(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof VertxException
                    || cause instanceof io.smallrye.mutiny.TimeoutException
                    || isAboutTheProvider(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /** Quarkus uses one exception for a provider that is away and for token types it dislikes; only the text differs. */
    private static boolean isAboutTheProvider(Throwable cause) {
        @Nullable String message = cause.getMessage();
        return cause instanceof OIDCException
                && message != null
                && (message.startsWith("OIDC Server is not available") || message.startsWith("Error status"));
    }
}
