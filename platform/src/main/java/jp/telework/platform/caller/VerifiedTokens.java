package jp.telework.platform.caller;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.telework.kernel.json.CanonicalJson;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Checks a token's signature once for some seconds, and not for each of the requests that come with it. A token is never
 * believed past its own expiry; a key that the identity provider withdraws opens the door for that many seconds more.
 * Only digests of tokens are kept.
 */
@ApplicationScoped
public class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    /** With more, all are forgotten: they are verified again when they come again. */
    static final int MOST = 20_000;

    /** Those that name no priority have one above {@link IdentityProvider#SYSTEM_FIRST}. */
    private static final int BEFORE_ALL = 10_000;

    private final IdentityProvider<TokenAuthenticationRequest> verification;
    private final Counter verifications;
    private final Clock clock;
    private final Duration kept;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(JsonWebToken principal, Set<String> roles, Instant until) {}

    /** @param kept how long a verified token is believed; zero verifies it every time */
    @Inject
    VerifiedTokens(
            OidcIdentityProvider verification,
            MeterRegistry metrics,
            Clock clock,
            @ConfigProperty(name = "telework.identity.remember", defaultValue = "PT30S") Duration kept) {
        this((IdentityProvider<TokenAuthenticationRequest>) verification, metrics, clock, kept);
    }

    VerifiedTokens(
            IdentityProvider<TokenAuthenticationRequest> verification,
            MeterRegistry metrics,
            Clock clock,
            Duration kept) {
        this.verification = verification;
        this.verifications = Counter.builder("telework.identity.verifications")
                .description("Tokens whose signature was checked; requests with a token known already are not counted")
                .register(metrics);
        this.clock = clock;
        this.kept = kept;
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
        @Nullable Known found = known.get(digest);
        if (found != null && clock.instant().isBefore(found.until())) {
            return Uni.createFrom().item(identity(found, request));
        }
        verifications.increment();
        return verification.authenticate(request, context).invoke(identity -> remember(digest, identity));
    }

    private static SecurityIdentity identity(Known found, TokenAuthenticationRequest request) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(found.principal())
                .addRoles(found.roles())
                .addCredential(request.getToken())
                .build();
    }

    private void remember(String digest, @Nullable SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        Instant until = clock.instant().plus(kept);
        Instant expiry = Instant.ofEpochSecond(token.getExpirationTime());
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(digest, new Known(token, Set.copyOf(identity.getRoles()), until.isBefore(expiry) ? until : expiry));
    }

    int size() {
        return known.size();
    }
}
