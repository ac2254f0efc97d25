package jp.telework.platform.caller;

import com.github.benmanes.caffeine.cache.Cache;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.telework.identity.PublishedKeys;
import jp.telework.kernel.cache.Caches;
import jp.telework.kernel.identity.KnownKeys;
import jp.telework.kernel.identity.RoleConflicts;
import jp.telework.kernel.identity.TokenTimes;
import jp.telework.kernel.json.CanonicalJson;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.time.MachineClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Checks a token's signature once for some seconds, and not for each of the requests that come with it. A token is never
 * believed past its end ({@link TokenTimes}), nor when its key is known to be withdrawn. Only digests of tokens are kept.
 */
@ApplicationScoped
public class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    static final int MOST = 20_000;

    /** Those that name no priority have one above {@link IdentityProvider#SYSTEM_FIRST}. */
    private static final int BEFORE_ALL = 10_000;

    private final IdentityProvider<TokenAuthenticationRequest> verification;
    private final Function<String, Uni<KnownKeys.Answer>> keys;
    private final Counter verifications;
    private final Clock clock;
    private final Cache<String, Known> known;

    private record Known(JsonWebToken principal, Set<String> roles, Instant end) {}

    /** @param kept how long a verified token is believed; zero verifies it every time */
    @Inject
    VerifiedTokens(
            OidcIdentityProvider verification,
            PublishedKeys keys,
            MeterRegistry metrics,
            @MachineClock Clock clock,
            @ConfigProperty(name = "telework.identity.remember", defaultValue = "PT30S") Duration kept) {
        this(verification, keys::find, metrics, clock, kept);
        keys.onWithdrawal(known::invalidateAll);
    }

    VerifiedTokens(
            IdentityProvider<TokenAuthenticationRequest> verification,
            Function<String, Uni<KnownKeys.Answer>> keys,
            MeterRegistry metrics,
            Clock clock,
            Duration kept) {
        this.verification = verification;
        this.keys = keys;
        this.verifications = Counter.builder("telework.identity.verifications")
                .description("Tokens whose signature was checked; requests with a token known already are not counted")
                .register(metrics);
        this.clock = clock;
        this.known = Caches.ofMost(MOST, kept, clock);
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Asked before the provider that it asks itself. */
    @Override
    public int priority() {
        return BEFORE_ALL;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        String digest = CanonicalJson.sha256(request.getToken().getToken().getBytes(StandardCharsets.UTF_8));
        @Nullable Known found = known.getIfPresent(digest);
        if (found != null && clock.instant().isBefore(found.end())) {
            return Uni.createFrom().item(identity(found, request));
        }
        Optional<BearerToken> token = BearerToken.of(request.getToken().getToken());
        return token.isEmpty()
                ? refused()
                : keys.apply(token.get().keyId()).flatMap(answer -> switch (answer) {
                    case PUBLISHED -> verify(request, context, digest);
                    case ABSENT -> refused();
                    case UNAVAILABLE -> Uni.createFrom().failure(BearerMechanism.unavailable());
                });
    }

    private Uni<SecurityIdentity> verify(
            TokenAuthenticationRequest request, AuthenticationRequestContext context, String digest) {
        verifications.increment();
        return verification.authenticate(request, context).invoke(identity -> {
            if (identity != null && identity.getPrincipal() instanceof JsonWebToken token) {
                judge(token);
                refuseConflicts(identity.getRoles());
                remember(digest, token, identity.getRoles());
            }
        });
    }

    private static Uni<SecurityIdentity> refused() {
        return Uni.createFrom().failure(new AuthenticationFailedException());
    }

    private static SecurityIdentity identity(Known found, TokenAuthenticationRequest request) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(found.principal())
                .addRoles(found.roles())
                .addCredential(request.getToken())
                .build();
    }

    private void judge(JsonWebToken token) {
        TokenTimes.objection(seconds(token, "iat"), seconds(token, "nbf"), token.getExpirationTime(), clock.instant())
                .ifPresent(objection -> {
                    throw new AuthenticationFailedException(objection);
                });
    }

    /** An account must not hold these roles together; it is refused for every operation. */
    private static void refuseConflicts(Set<String> roles) {
        Set<String> conflicting = RoleConflicts.among(roles);
        if (!conflicting.isEmpty()) {
            throw Refusal.of(CommonError.CONFLICTING_ROLES).with("roles", List.copyOf(conflicting));
        }
    }

    private void remember(String digest, JsonWebToken token, Set<String> roles) {
        known.put(digest, new Known(token, Set.copyOf(roles), TokenTimes.end(token.getExpirationTime())));
    }

    private static @Nullable Long seconds(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return value == null ? null : Long.valueOf(value.toString());
    }

    int size() {
        return known.asMap().size();
    }
}
