package jp.telework.test;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An identity provider in a few lines: a discovery document, a key, and tokens with the claims of the API contract. The
 * services verify these tokens as they verify Keycloak's; the end-to-end suite uses the real Keycloak.
 */
public final class TestIdentityProvider {

    private static final String KEY_ID = "test-key";
    /** Test resources and tests may be loaded by different class loaders; system properties are common to both. */
    private static final String RUNNING = "telework.test.identity-provider";

    private final int port;
    private final KeyPair key;

    private TestIdentityProvider(int port, KeyPair key) {
        this.port = port;
        this.key = key;
    }

    static synchronized TestIdentityProvider start() {
        String port = System.getProperty(RUNNING + ".port");
        if (port != null) {
            return new TestIdentityProvider(Integer.parseInt(port), publishedKey());
        }
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TestIdentityProvider provider =
                    new TestIdentityProvider(server.getAddress().getPort(), newKey());
            answer(server, "/realms/telework/.well-known/openid-configuration", provider.discovery());
            answer(server, "/realms/telework/keys", provider.keys());
            server.start();
            provider.publish();
            return provider;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void publish() {
        Base64.Encoder base64 = Base64.getEncoder();
        System.setProperty(
                RUNNING + ".private", base64.encodeToString(key.getPrivate().getEncoded()));
        System.setProperty(
                RUNNING + ".public", base64.encodeToString(key.getPublic().getEncoded()));
        System.setProperty(RUNNING + ".port", Integer.toString(port));
    }

    private static KeyPair publishedKey() {
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            Base64.Decoder base64 = Base64.getDecoder();
            return new KeyPair(
                    rsa.generatePublic(new X509EncodedKeySpec(base64.decode(System.getProperty(RUNNING + ".public")))),
                    rsa.generatePrivate(
                            new PKCS8EncodedKeySpec(base64.decode(System.getProperty(RUNNING + ".private")))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static TestIdentityProvider get() {
        return start();
    }

    public String issuer() {
        return "http://localhost:" + port + "/realms/telework";
    }

    /** A key that the provider does not know. */
    public static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A good token of one of the contract's sign-ins. */
    public String token(Identity identity) {
        return token(identity, UnaryOperator.identity());
    }

    /** A token with something changed. */
    public String token(Identity identity, UnaryOperator<JwtClaimsBuilder> change) {
        return change.apply(claims(identity)).jws().keyId(KEY_ID).sign(key.getPrivate());
    }

    /** A token that somebody else signed, under our key's name. */
    public String forged(Identity identity) {
        return claims(identity).jws().keyId(KEY_ID).sign(newKey().getPrivate());
    }

    private JwtClaimsBuilder claims(Identity identity) {
        JwtClaimsBuilder claims = Jwt.claims()
                .issuer(issuer())
                .audience(Set.of("telework-api"))
                .subject("subject-of-" + identity.signIn())
                .preferredUserName(identity.signIn())
                .claim("azp", identity.client())
                .claim("typ", "Bearer")
                .claim("realm_access", Map.of("roles", List.copyOf(identity.roles())))
                .issuedAt(Instant.now())
                .expiresIn(Duration.ofMinutes(15));
        if (identity.organisation() != null) {
            claims.claim("org", identity.organisation()).claim("org_name", identity.organisationName());
        }
        return claims;
    }

    private static void answer(HttpServer server, String path, String json) {
        server.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","jwks_uri":"%1$s/keys","token_endpoint":"%1$s/token",
                 "authorization_endpoint":"%1$s/auth","response_types_supported":["code"],
                 "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
                """.formatted(issuer());
    }

    private String keys() {
        RSAPublicKey publicKey = (RSAPublicKey) key.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}
                """.formatted(KEY_ID, base64(publicKey.getModulus()), base64(publicKey.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        byte[] magnitude = java.util.Arrays.copyOfRange(bytes, sign, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }
}
