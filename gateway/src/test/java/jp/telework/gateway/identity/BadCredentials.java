package jp.telework.gateway.identity;

import static jp.telework.gateway.world.TestIdentityProvider.newRsaKey;
import static jp.telework.gateway.world.TestIdentityProvider.secondsFromNow;
import static jp.telework.gateway.world.TestIdentityProvider.serialize;
import static jp.telework.gateway.world.TestIdentityProvider.sign;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.telework.gateway.world.TestIdentityProvider;
import jp.telework.gateway.world.World;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Named;

/** Authorization headers that prove nothing, each with its fault. */
final class BadCredentials {

    private static final String RS256 = AlgorithmIdentifiers.RSA_USING_SHA256;

    private BadCredentials() {}

    static Stream<Named<String>> all() {
        TestIdentityProvider provider = World.provider();
        String good = provider.token();
        String[] parts = good.split("\\.");
        PublicJsonWebKey strangersKey = newRsaKey(provider.rsaKey().getKeyId());
        return Stream.of(
                bad("expired", token(claims -> claims.setExpirationTime(secondsFromNow(-60)))),
                bad("no expiry", token(claims -> claims.unsetClaim("exp"))),
                bad("valid from later on", token(claims -> claims.setNotBefore(secondsFromNow(90)))),
                bad("signed by a stranger under our key id", sign(provider.claims(), strangersKey, RS256)),
                bad("unknown key id", sign(provider.claims(), newRsaKey("nobody"), RS256)),
                bad("key id that is a path", sign(provider.claims(), newRsaKey("../../etc/passwd"), RS256)),
                bad("other issuer", token(claims -> claims.setIssuer("http://evil.invalid/realms/telework"))),
                bad("issuer with a slash more", token(claims -> claims.setIssuer(provider.issuer() + "/"))),
                bad("no issuer", token(claims -> claims.unsetClaim("iss"))),
                bad("other audience", token(claims -> claims.setAudience("account"))),
                bad("no audience", token(claims -> claims.unsetClaim("aud"))),
                bad("alg none", unsigned("none")),
                bad("alg nOnE", unsigned("nOnE")),
                bad("HS256 with the public key as secret", confusedSignature()),
                bad("key brought along in the token", keyBroughtAlong()),
                bad("critical extension", withHeader("crit", new String[] {"b64"})),
                bad("refresh token", token(claims -> claims.setClaim("typ", "Refresh"))),
                bad("logout token type", withHeader("typ", "logout+jwt")),
                bad("claims changed after signing", parts[0] + "." + changed(parts[1]) + "." + parts[2]),
                bad("signature cut", parts[0] + "." + parts[1] + "." + parts[2].substring(0, 40)),
                bad("empty signature", parts[0] + "." + parts[1] + "."),
                bad("two parts", parts[0] + "." + parts[1]),
                bad("five parts, as if encrypted", good + ".AAAA.AAAA"),
                bad("not a token", "x"),
                bad("header is not JSON", "bm90anNvbg." + parts[1] + "." + parts[2]),
                bad("too long", good + "A".repeat(9_000)),
                Named.of("other scheme", "Basic c2hpcmFoYW1hOnRlbGV3b3Jr"),
                Named.of("no scheme", good),
                Named.of("two tokens in one header", "Bearer " + good + ", Bearer " + good),
                Named.of("scheme only", "Bearer"),
                Named.of("scheme in other letters and no token", "bEARER a.b.c"),
                Named.of("empty", ""),
                Named.of("blank", "   "),
                Named.of("not ASCII", "Bearer é.ü.ö"),
                bad("three empty parts", ".."),
                bad("three parts that are nothing", "a.b.c"),
                bad("header is a list", encode("[1]") + "." + parts[1] + "." + parts[2]),
                bad("claims are not JSON", parts[0] + ".AAAA." + parts[2]));
    }

    private static Named<String> bad(String what, String token) {
        return Named.of(what, "Bearer " + token);
    }

    static String token(Consumer<JwtClaims> change) {
        JwtClaims claims = World.provider().claims();
        change.accept(claims);
        return sign(claims, World.provider().rsaKey(), RS256);
    }

    private static String unsigned(String algorithm) {
        String header = encode("{\"alg\":\"%s\",\"typ\":\"JWT\"}".formatted(algorithm));
        return header + "." + encode(World.provider().claims().toJson()) + ".AAAA";
    }

    /** The classic: the public key is no secret, so anyone could sign with it if HMAC were accepted. */
    private static String confusedSignature() {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(World.provider().claims().toJson());
        signature.setKey(new HmacKey(World.provider().rsaKey().getPublicKey().getEncoded()));
        signature.setKeyIdHeaderValue(World.provider().rsaKey().getKeyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        return serialize(signature);
    }

    private static String keyBroughtAlong() {
        PublicJsonWebKey own = newRsaKey("own");
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(World.provider().claims().toJson());
        signature.setKey(own.getPrivateKey());
        signature.setAlgorithmHeaderValue(RS256);
        signature.setJwkHeader(own);
        signature.setHeader("jku", "http://localhost:1/keys");
        return serialize(signature);
    }

    private static String withHeader(String name, Object value) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(World.provider().claims().toJson());
        signature.setKey(World.provider().rsaKey().getPrivateKey());
        signature.setKeyIdHeaderValue(World.provider().rsaKey().getKeyId());
        signature.setAlgorithmHeaderValue(RS256);
        signature.getHeaders().setObjectHeaderValue(name, value);
        return serialize(signature);
    }

    private static String changed(String payload) {
        String json = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        return encode(json.replace("8000020304018", "5000020402303"));
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
