package jp.telework.gateway.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import jp.telework.gateway.world.TestIdentityProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The packaged gateway starts in production, or says why not. */
class StartIT {

    @RegisterExtension
    final PackagedGateway gateway = new PackagedGateway();

    @Test
    void startsInProductionWhenTheProviderCannotBeReachedYet() throws Exception {
        gateway.set("TELEWORK_EDGE_PUBLIC_URL", "https://telework.example.go.jp");
        HttpResponse<String> calls = gateway.startAndGet("/api/subsidy/v1/calls");
        assertThat(calls.statusCode()).isEqualTo(200);
        assertThat(calls.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(gateway.service().received())
                .last()
                .satisfies(received -> assertThat(received.headers().getFirst("X-Forwarded-Host"))
                        .isEqualTo("telework.example.go.jp"))
                .satisfies(received -> assertThat(received.headers().getFirst("X-Forwarded-Proto"))
                        .isEqualTo("https"));
        HttpResponse<String> withToken =
                gateway.get("/api/subsidy/v1/x?q=personal", "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.e30.AAAA");
        assertThat(withToken.statusCode()).isEqualTo(503);
        assertThat(withToken.body()).contains("IDENTITY_PROVIDER_UNAVAILABLE");
        // Production logs are JSON; the access log has the request id and never the token.
        String id = withToken.headers().firstValue("X-Request-Id").orElseThrow();
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(gateway.output()).contains(id));
        assertThat(gateway.output().lines().filter(line -> line.contains(id))).allSatisfy(line -> assertThat(line)
                .startsWith("{")
                .contains("\"route\":\"/api/subsidy\"", "\"status\":\"503\"", "\"network\":\"127.0.0.0\"")
                .containsPattern("\"traceId\":\"[0-9a-f]{32}\"")
                .doesNotContain("eyJhbGci", "personal"));
    }

    @Test
    void beginsToVerifyTokensWhenTheProviderComes() throws Exception {
        gateway.local();
        TestIdentityProvider provider = new TestIdentityProvider();
        provider.stop();
        gateway.set("QUARKUS_OIDC_AUTH_SERVER_URL", provider.issuer());
        assertThat(gateway.startAndGet("/api/subsidy/v1/calls").statusCode()).isEqualTo(200);
        assertThat(gateway.get("/api/subsidy/v1/x", "Bearer " + provider.token())
                        .statusCode())
                .isEqualTo(503);
        provider.startAgain();
        try {
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> gateway.get("/api/subsidy/v1/x", "Bearer " + provider.token())
                                    .statusCode()
                            == 200);
        } finally {
            provider.stop();
        }
    }

    @Test
    void refusesAPlainHttpIssuerInProduction() throws Exception {
        gateway.set("QUARKUS_OIDC_AUTH_SERVER_URL", "http://id.example.invalid/realms/telework");
        assertThat(gateway.refusal())
                .contains("unsafe for production", "quarkus.oidc.auth-server-url must be an https");
    }

    @Test
    void refusesAddressesThatLeadNowhereInProduction() throws Exception {
        gateway.set("QUARKUS_OIDC_AUTH_SERVER_URL", "https://identity.telework.invalid/realms/telework");
        assertThat(gateway.refusal())
                .contains("unsafe for production", "quarkus.oidc.auth-server-url: ", "identity.telework.invalid");
    }

    @Test
    void refusesATrustedProxyThatIsNoAddress() throws Exception {
        gateway.local().set("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1,::1");
        assertThat(gateway.refusal()).contains("quarkus.http.proxy.trusted-proxies: ", "must stand in brackets: [::1]");
    }

    @Test
    void refusesLocalSecretsInProduction() throws Exception {
        gateway.set("QUARKUS_OIDC_CREDENTIALS_SECRET", "telework-local-client");
        assertThat(gateway.refusal())
                .contains("unsafe for production", "for local use only")
                .doesNotContain("telework-local-client");
    }

    @Test
    void refusesOpenCorsInProduction() throws Exception {
        gateway.set("QUARKUS_HTTP_CORS_ENABLED", "true");
        gateway.set("QUARKUS_HTTP_CORS_ORIGINS", "*");
        assertThat(gateway.refusal()).contains("unsafe for production", "quarkus.http.cors.origins");
    }

    @Test
    void letsPagesOfAnAllowedOriginReadTheHeadersOfTheApi() throws Exception {
        gateway.local().set("QUARKUS_HTTP_CORS_ENABLED", "true");
        gateway.set("QUARKUS_HTTP_CORS_ORIGINS", "https://portal.example.go.jp");
        gateway.startAndGet("/api/subsidy/v1/calls");
        HttpResponse<String> calls = gateway.get("/api/subsidy/v1/calls", "", "Origin", "https://portal.example.go.jp");
        assertThat(calls.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
                .contains("Deprecation", "ETag", "Link", "Location", "Retry-After", "Sunset");
    }

    @Test
    void refusesUnderAProfileItDoesNotKnow() throws Exception {
        gateway.set("QUARKUS_PROFILE", "staging");
        gateway.set("QUARKUS_OIDC_AUTH_SERVER_URL", "http://id.example.invalid/realms/telework");
        assertThat(gateway.refusal()).contains("unsafe for production");
    }

    @Test
    void refusesAMissingAddressAndAMisspeltKey() throws Exception {
        gateway.without("TELEWORK_UPSTREAM_SEMINAR_URL");
        assertThat(gateway.refusal()).contains("telework.upstream.seminar.url");
        gateway.set("TELEWORK_UPSTREAM_SEMINAR_URL", gateway.serviceUrl());
        assertThat(gateway.refusal("-Dtelework.edge.publik-url=https://x")).contains("telework.edge.publik-url");
    }
}
