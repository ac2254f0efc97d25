package jp.telework.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final List<String> verified = new ArrayList<>();
    private Instant now = NOON;
    private VerifiedTokens tokens = remembering(Duration.ofSeconds(30));

    @Test
    void verifiesATokenOnce() {
        assertThat(ask("shirahama").getPrincipal().getName()).isEqualTo("shirahama");
        SecurityIdentity again = ask("shirahama");
        assertThat(verified).containsExactly("shirahama");
        assertThat(again.getPrincipal().getName()).isEqualTo("shirahama");
        assertThat(again.getRoles()).containsExactly("role of shirahama");
        assertThat(again.getCredential(TokenCredential.class).getToken()).isEqualTo("shirahama");
    }

    @Test
    void verifiesEachTokenForItself() {
        ask("shirahama");
        assertThat(ask("itoshima").getRoles()).containsExactly("role of itoshima");
        assertThat(verified).containsExactly("shirahama", "itoshima");
    }

    @Test
    void verifiesAgainAfterTheTimeHoweverOftenItWasAsked() {
        for (int second = 0; second < 30; second++) {
            now = NOON.plusSeconds(second);
            ask("shirahama");
        }
        assertThat(verified).hasSize(1);
        now = NOON.plusSeconds(30);
        ask("shirahama");
        assertThat(verified).hasSize(2);
    }

    @Test
    void believesNoTokenPastItsExpiry() {
        ask("short");
        now = NOON.plusSeconds(9);
        ask("short");
        assertThat(verified).hasSize(1);
        now = NOON.plusSeconds(10);
        assertThatThrownBy(() -> ask("short")).isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void remembersNoRefusal() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> ask("bad")).isInstanceOf(AuthenticationFailedException.class);
        }
        assertThat(verified).containsExactly("bad", "bad");
    }

    @Test
    void verifiesEveryTimeWhenItMayNotRemember() {
        tokens = remembering(Duration.ZERO);
        ask("shirahama");
        ask("shirahama");
        assertThat(verified).hasSize(2);
    }

    @Test
    void doesNotGrowWithoutEnd() {
        for (int i = 0; i <= VerifiedTokens.MOST; i++) {
            ask("token " + i);
        }
        assertThat(tokens.size()).isEqualTo(1);
    }

    private SecurityIdentity ask(String token) {
        return tokens.authenticate(new TokenAuthenticationRequest(new TokenCredential(token, "bearer")), null)
                .await()
                .indefinitely();
    }

    private VerifiedTokens remembering(Duration kept) {
        return new VerifiedTokens(new Verification(), new SimpleMeterRegistry(), new TestClock(), kept);
    }

    /** Takes every token that is not bad nor expired; those called short live for ten seconds. */
    private final class Verification implements IdentityProvider<TokenAuthenticationRequest> {
        @Override
        public Class<TokenAuthenticationRequest> getRequestType() {
            return TokenAuthenticationRequest.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(
                TokenAuthenticationRequest request, AuthenticationRequestContext context) {
            String token = request.getToken().getToken();
            verified.add(token);
            Instant expiry = NOON.plusSeconds(token.equals("short") ? 10 : 300);
            if (token.equals("bad") || !now.isBefore(expiry)) {
                return Uni.createFrom().failure(new AuthenticationFailedException());
            }
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder()
                            .setPrincipal(new Claims(token, expiry.getEpochSecond()))
                            .addRole("role of " + token)
                            .build());
        }
    }

    private record Claims(String name, long expiry) implements JsonWebToken {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String claim) {
            return claim.equals("exp") ? (T) Long.valueOf(expiry) : null;
        }
    }

    private final class TestClock extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
