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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.telework.kernel.identity.KnownKeys;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final List<String> verified = new ArrayList<>();
    private final Map<String, KnownKeys.Answer> keys = new HashMap<>();
    private Instant now = NOON;
    private Instant issuedAt = NOON;
    private VerifiedTokens tokens = remembering(Duration.ofSeconds(30));

    @Test
    void verifiesATokenOnce() {
        assertThat(ask("shirahama").getPrincipal().getName()).isEqualTo("shirahama");
        SecurityIdentity again = ask("shirahama");
        assertThat(verified).containsExactly("shirahama");
        assertThat(again.getPrincipal().getName()).isEqualTo("shirahama");
        assertThat(again.getRoles()).containsExactly("role of shirahama");
        assertThat(again.getCredential(TokenCredential.class).getToken()).isEqualTo(text("shirahama"));
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
    void believesNoTokenPastItsEnd() {
        ask("short");
        now = NOON.plusSeconds(19);
        ask("short");
        assertThat(verified).hasSize(1);
        now = NOON.plusSeconds(20);
        assertThatThrownBy(() -> ask("short")).isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void refusesATokenFromTheFutureAlthoughItsSignatureIsGood() {
        issuedAt = NOON.plusSeconds(10);
        ask("shirahama");
        issuedAt = NOON.plusSeconds(11);
        assertThatThrownBy(() -> ask("itoshima")).isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> ask("itoshima")).isInstanceOf(AuthenticationFailedException.class);
        assertThat(verified).containsExactly("shirahama", "itoshima", "itoshima");
    }

    @Test
    void refusesATokenOfAnAbsentKeyWithoutVerifyingIt() {
        keys.put("stranger", KnownKeys.Answer.ABSENT);
        assertThatThrownBy(() -> ask("stranger")).isInstanceOf(AuthenticationFailedException.class);
        assertThat(verified).isEmpty();
    }

    @Test
    void saysThatItCannotJudgeWhileTheKeysCannotBeHad() {
        ask("shirahama");
        keys.put("shirahama", KnownKeys.Answer.UNAVAILABLE);
        ask("shirahama");
        keys.put("new", KnownKeys.Answer.UNAVAILABLE);
        assertThatThrownBy(() -> ask("new")).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(CommonError.SERVICE_UNAVAILABLE));
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
        assertThat(tokens.size()).isEqualTo(VerifiedTokens.MOST);
    }

    /** A token whose key has its name. */
    private static String text(String token) {
        byte[] header = ("{\"kid\":\"" + token + "\"}").getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header) + ".e30.AAAA";
    }

    private SecurityIdentity ask(String token) {
        return tokens.authenticate(new TokenAuthenticationRequest(new TokenCredential(text(token), "bearer")), null)
                .await()
                .indefinitely();
    }

    private VerifiedTokens remembering(Duration kept) {
        return new VerifiedTokens(
                new Verification(),
                key -> Uni.createFrom().item(keys.getOrDefault(key, KnownKeys.Answer.PUBLISHED)),
                new SimpleMeterRegistry(),
                new TestClock(),
                kept);
    }

    /** Finds every signature good but that of the bad one; tokens called short expire after ten seconds. */
    private final class Verification implements IdentityProvider<TokenAuthenticationRequest> {
        @Override
        public Class<TokenAuthenticationRequest> getRequestType() {
            return TokenAuthenticationRequest.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(
                TokenAuthenticationRequest request, AuthenticationRequestContext context) {
            String token =
                    BearerToken.of(request.getToken().getToken()).orElseThrow().keyId();
            verified.add(token);
            Instant expiry = NOON.plusSeconds(token.equals("short") ? 10 : 300);
            if (token.equals("bad")) {
                return Uni.createFrom().failure(new AuthenticationFailedException());
            }
            return Uni.createFrom()
                    .item(QuarkusSecurityIdentity.builder()
                            .setPrincipal(new Claims(token, expiry.getEpochSecond(), issuedAt.getEpochSecond()))
                            .addRole("role of " + token)
                            .build());
        }
    }

    private record Claims(String name, long expiry, long issuedAt) implements JsonWebToken {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp", "iat");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String claim) {
            return (T) Map.of("exp", expiry, "iat", issuedAt).get(claim);
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
