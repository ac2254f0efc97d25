package jp.telework.gateway.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** A small OpenID provider: discovery, key set, and tokens of every quality. */
public final class TestIdentityProvider {

    public static final String REALM = "/realms/telework";

    private final int port;
    private final List<PublicJsonWebKey> published = new CopyOnWriteArrayList<>();
    private final AtomicInteger keySetRequests = new AtomicInteger();
    private HttpServer server;
    private volatile PublicJsonWebKey rsa;
    private final PublicJsonWebKey ec;

    public TestIdentityProvider() {
        this(0);
    }

    /** @param port 0 for any; the provider comes back on the same one after {@link #stop()} */
    public TestIdentityProvider(int port) {
        this.rsa = newRsaKey("rsa-1");
        this.ec = newEcKey();
        published.add(rsa);
        published.add(ec);
        start(port);
        this.port = server.getAddress().getPort();
    }

    public String issuer() {
        return "http://localhost:" + port + REALM;
    }

    public int keySetRequests() {
        return keySetRequests.get();
    }

    public PublicJsonWebKey rsaKey() {
        return rsa;
    }

    public PublicJsonWebKey ecKey() {
        return ec;
    }

    /** From now on tokens are signed with a new key; the old one is no longer published. */
    public void rotateKeys() {
        published.remove(rsa);
        rsa = newRsaKey("rsa-" + System.nanoTime());
        published.add(rsa);
    }

    /** From now on tokens are signed with a new key; the old one, which is returned, is still published. */
    public PublicJsonWebKey addKey() {
        PublicJsonWebKey old = rsa;
        PublicJsonWebKey next = newRsaKey("rsa-" + System.nanoTime());
        published.add(next);
        rsa = next;
        return old;
    }

    public void withdraw(PublicJsonWebKey key) {
        published.remove(key);
    }

    public void stop() {
        server.stop(0);
    }

    public void startAgain() {
        start(port);
    }

    /** A token as a municipality's system gets it. */
    public String token() {
        return sign(claims(), rsa, AlgorithmIdentifiers.RSA_USING_SHA256);
    }

    public JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer());
        claims.setAudience("telework-api", "account");
        claims.setSubject("5b0f8c1e-shirahama");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setGeneratedJwtId();
        claims.setClaim("typ", "Bearer");
        claims.setClaim("preferred_username", "shirahama");
        claims.setClaim("realm_access", Map.of("roles", List.of("applicant")));
        claims.setClaim("org", "8000020304018");
        return claims;
    }

    public static NumericDate secondsFromNow(long seconds) {
        NumericDate date = NumericDate.now();
        date.addSeconds(seconds);
        return date;
    }

    public static String sign(JwtClaims claims, PublicJsonWebKey key, String algorithm) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setHeader("typ", "JWT");
        return serialize(signature);
    }

    public static String serialize(JsonWebSignature signature) {
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    public static PublicJsonWebKey newRsaKey(String id) {
        try {
            PublicJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(id);
            key.setUse("sig");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicJsonWebKey newEcKey() {
        try {
            PublicJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId("ec-1");
            key.setUse("sig");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private void start(int atPort) {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", atPort), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "test-identity-provider");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext(REALM + "/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext(REALM + "/protocol/openid-connect/certs", exchange -> {
            keySetRequests.incrementAndGet();
            answer(exchange, new JsonWebKeySet(published).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
        });
        server.start();
    }

    private String discovery() {
        String base = issuer() + "/protocol/openid-connect";
        return """
                {"issuer":"%s","authorization_endpoint":"%s/auth","token_endpoint":"%s/token","jwks_uri":"%s/certs",
                 "response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256","ES256"]}
                """.formatted(issuer(), base, base, base);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
