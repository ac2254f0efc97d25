package jp.telework.gateway.world;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/**
 * Everything around the gateway in a test: an identity provider, four services, and some that misbehave. Short
 * timeouts, so that waiting for them does not make the tests slow.
 */
public final class World implements QuarkusTestResourceLifecycleManager {

    private static final TestIdentityProvider PROVIDER = new TestIdentityProvider();
    private static final StubService SUBSIDY = new StubService();
    private static final StubService FURUSATO = new StubService();
    private static final StubService SEMINAR = new StubService();
    private static final StubService PROMOTION = new StubService();
    private static final RawService RAW = new RawService();
    private static final RawService KEPT = new RawService();

    public static TestIdentityProvider provider() {
        return PROVIDER;
    }

    public static StubService subsidy() {
        return SUBSIDY;
    }

    public static StubService furusato() {
        return FURUSATO;
    }

    public static StubService seminar() {
        return SEMINAR;
    }

    public static StubService promotion() {
        return PROMOTION;
    }

    public static RawService raw() {
        return RAW;
    }

    /** One whose connections are kept, with what they do, from one test to the next. */
    public static RawService kept() {
        return KEPT;
    }

    @Override
    public Map<String, String> start() {
        OpenApiSamples.publish();
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.oidc.auth-server-url", PROVIDER.issuer());
        config.put("telework.contracts.refresh", "200ms");
        config.put("telework.contracts.retry", "200ms");
        config.put("telework.health.interval", "200ms");
        config.put("telework.contracts.sign-in-client", "portal");
        generousLimits(config);
        upstream(config, "subsidy", SUBSIDY.url(), SUBSIDY.url());
        config.put("telework.upstream.subsidy.media-types", "application/json,application/octet-stream");
        upstream(config, "furusato", FURUSATO.url(), FURUSATO.url());
        upstream(config, "seminar", SEMINAR.url(), SEMINAR.url());
        upstream(config, "promotion", PROMOTION.url(), PROMOTION.url());
        config.put("telework.upstream.subsidy.response-timeout", "1s");
        String nobody = "http://localhost:" + freePort();
        upstream(config, "raw", RAW.url(), nobody);
        config.put("telework.upstream.raw.path-prefix", "/api/raw");
        config.put("telework.upstream.raw.response-timeout", "1s");
        config.put("telework.upstream.raw.public-resources", "GET /api/raw/**,POST /api/raw/**");
        config.put("telework.upstream.raw.media-types", "text/plain");
        // It fails all the time; what a breaker does about that has an upstream of its own.
        config.put("telework.upstream.raw.breaker-failures", "1000000");
        upstream(config, "kept", KEPT.url(), nobody);
        config.put("telework.upstream.kept.path-prefix", "/api/kept");
        config.put("telework.upstream.kept.public-resources", "GET /api/kept/**,POST /api/kept/**");
        config.put("telework.upstream.kept.breaker-failures", "5");
        upstream(config, "fragile", RAW.url(), nobody);
        config.put("telework.upstream.fragile.path-prefix", "/api/fragile");
        config.put("telework.upstream.fragile.public-resources", "GET /api/fragile/**");
        config.put("telework.upstream.fragile.breaker-failures", "5");
        config.put("telework.upstream.fragile.breaker-pause", "500ms");
        upstream(config, "twins", nobody + "," + SEMINAR.url(), nobody + "," + SEMINAR.url());
        config.put("telework.upstream.twins.path-prefix", "/api/twins");
        config.put("telework.upstream.twins.public-resources", "GET /api/twins/**,POST /api/twins/**");
        upstream(config, "stuck", RAW.url(), nobody);
        config.put("telework.upstream.stuck.path-prefix", "/api/stuck");
        config.put("telework.upstream.stuck.public-resources", "GET /api/stuck/**");
        upstream(config, "polled", RAW.url(), nobody);
        config.put("telework.upstream.polled.path-prefix", "/api/polled");
        config.put("telework.upstream.polled.max-connections", "48");
        upstream(config, "closed", nobody, nobody);
        config.put("telework.upstream.closed.path-prefix", "/api/closed");
        upstream(config, "bulk", SEMINAR.url(), nobody);
        config.put("telework.upstream.bulk.path-prefix", "/api/bulk");
        config.put("telework.upstream.bulk.max-body-size", "1G");
        config.put("telework.upstream.bulk.media-types", "application/octet-stream");
        return config;
    }

    @Override
    public void stop() {
        // The stubs live as long as the test run: several test classes share one gateway.
    }

    /** All tests come from one address with one token; those about limits send more than even this allows. */
    private static void generousLimits(Map<String, String> config) {
        for (String limit : new String[] {"address", "public-write", "client", "organisation"}) {
            config.put("telework.limits." + limit + ".burst", limit.equals("organisation") ? "3000" : "2000");
            config.put("telework.limits." + limit + ".requests", "20");
            config.put("telework.limits." + limit + ".at-once", "2000");
        }
        config.put("telework.limits.clients.\"modest\".burst", "3");
        config.put("telework.limits.clients.\"modest\".requests", "1");
        for (String patient : new String[] {"tireless", "patient"}) {
            config.put("telework.limits.clients.\"" + patient + "\".burst", "1000000");
            config.put("telework.limits.clients.\"" + patient + "\".requests", "1000000");
        }
        config.put("telework.limits.clients.\"tireless\".at-once", "1000000");
        config.put("telework.limits.public-write.burst", "300");
        config.put("telework.limits.slowest-head", "1s");
        config.put("telework.limits.slowest-body", "2");
        config.put("telework.limits.body-period", "1s");
    }

    private static void upstream(Map<String, String> config, String name, String url, String managementUrl) {
        config.put("telework.upstream." + name + ".url", url);
        config.put("telework.upstream." + name + ".management-url", managementUrl);
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
