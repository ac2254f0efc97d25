package jp.telework.test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An identity provider in a few lines: a discovery document, keys, and tokens with the claims of the API contract. The
 * services verify these tokens as they verify Keycloak's; the end-to-end suite uses the real Keycloak.
 */
public final class TestIdentityProvider {

    private static final String REALM = "/realms/telework";

    private static final Duration REUSE = Duration.ofMinutes(10);

    private static final Map<Identity, Reused> REUSED = new ConcurrentHashMap<>();

    /** Test resources and tests may be loaded by different class loaders; system properties are common to both. */
    private final String properties;

    private final int port;
    private @Nullable HttpServer server;

    private record Reused(String token, String signing, Instant until) {

        boolean isFresh(String signingNow) {
            return signing.equals(signingNow) && Instant.now().isBefore(until);
        }
    }

    private TestIdentityProvider(String name) {
        this.properties = "telework.test.identity-provider." + name;
        if (get("port") == null) {
            set("port", Integer.toString(freePort()));
            set("keys", "");
            set("fetches", "0");
            rotate();
        }
        this.port = Integer.parseInt(required("port"));
    }

    /** The one that answers while tests run. */
    static synchronized TestIdentityProvider start() {
        TestIdentityProvider provider = new TestIdentityProvider("main");
        if (provider.get("open") == null) {
            provider.open();
            provider.set("open", "true");
        }
        return provider;
    }

    public static TestIdentityProvider get() {
        return start();
    }

    /** Another one, which does not answer before the test opens it. */
    public static TestIdentityProvider named(String name) {
        return new TestIdentityProvider(name);
    }

    /** From now on it answers. */
    public void open() {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            opened.setExecutor(Executors.newCachedThreadPool(task -> {
                Thread thread = new Thread(task, "test-identity-provider");
                thread.setDaemon(true);
                return thread;
            }));
            answer(opened, "/.well-known/openid-configuration", this::discovery);
            answer(opened, "/keys", this::keySet);
            opened.start();
            server = opened;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** From now on connections to it are refused. */
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** From now on tokens are signed with a new key, which is published beside the old ones. */
    public void rotate() {
        KeyPair key = newKey();
        String keyId = "key-" + System.nanoTime();
        String published = required("keys");
        set("keys", published.isEmpty() ? jwk(keyId, key) : published + "," + jwk(keyId, key));
        set(
                "signing",
                keyId + " "
                        + Base64.getEncoder().encodeToString(key.getPrivate().getEncoded()));
    }

    /** How often its keys were fetched. */
    public int keyFetches() {
        return Integer.parseInt(required("fetches"));
    }

    public String issuer() {
        return "http://localhost:" + port + REALM;
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

    /**
     * A good token that other calls of the last minutes may have sent, too, as a real client keeps its token. A signature costs
     * more than most of the requests that it opens.
     */
    String reusedToken(Identity identity) {
        return REUSED.compute(
                        identity,
                        (same, last) -> last != null && last.isFresh(required("signing")) ? last : reusable(identity))
                .token();
    }

    private Reused reusable(Identity identity) {
        String signing = required("signing");
        return new Reused(token(identity), signing, Instant.now().plus(REUSE));
    }

    /** A token with something changed. */
    public String token(Identity identity, UnaryOperator<JwtClaimsBuilder> change) {
        String[] signing = required("signing").split(" ");
        return change.apply(claims(identity)).jws().keyId(signing[0]).sign(privateKey(signing[1]));
    }

    /** A token signed with a stranger's key, under our key's name. */
    public String forged(Identity identity) {
        return signed(identity, required("signing").split(" ")[0], newKey());
    }

    /** A token signed with a given key, under a given key's name. */
    public String signed(Identity identity, String keyId, KeyPair key) {
        return claims(identity).jws().keyId(keyId).sign(key.getPrivate());
    }

    private JwtClaimsBuilder claims(Identity identity) {
        JwtClaimsBuilder claims = Jwt.claims()
                .issuer(issuer())
                .audience(Set.of("telework-api"))
                .subject(identity.subject())
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

    private static void answer(HttpServer server, String path, Supplier<String> json) {
        server.createContext(REALM + path, exchange -> answer(exchange, json.get()));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String discovery() {
        return """
            {"issuer":"%1$s","jwks_uri":"%1$s/keys","token_endpoint":"%1$s/token",
             "authorization_endpoint":"%1$s/auth","response_types_supported":["code"],
             "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
            """.formatted(issuer());
    }

    private synchronized String keySet() {
        set("fetches", Integer.toString(keyFetches() + 1));
        return "{\"keys\":[" + required("keys") + "]}";
    }

    private static String jwk(String keyId, KeyPair key) {
        RSAPublicKey publicKey = (RSAPublicKey) key.getPublic();
        return """
            {"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}\
            """.formatted(keyId, base64(publicKey.getModulus()), base64(publicKey.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        byte[] magnitude = java.util.Arrays.copyOfRange(bytes, sign, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }

    private static PrivateKey privateKey(String encoded) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private @Nullable String get(String property) {
        return System.getProperty(properties + "." + property);
    }

    private String required(String property) {
        String value = get(property);
        if (value == null) {
            throw new IllegalStateException(properties + "." + property);
        }
        return value;
    }

    private void set(String property, String value) {
        System.setProperty(properties + "." + property, value);
    }
}
