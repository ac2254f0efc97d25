package jp.telework.gateway.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import jp.telework.gateway.GatewayConfig;

/** Asks the provider what a token is worth now (RFC 7662), if that is configured; otherwise every verified one counts. */
@ApplicationScoped
class Introspection {

    private static final long PATIENCE_MILLIS = 3_000;

    private final IdentityConfig config;
    private final HttpClient client;
    private final Questions<Optional<Standing>> questions = new Questions<>();

    @Inject
    Introspection(GatewayConfig config, Vertx vertx) {
        this(config.identity(), vertx);
    }

    Introspection(IdentityConfig config, Vertx vertx) {
        this.config = config;
        this.client = vertx.createHttpClient(new HttpClientOptions().setMetricsName("introspection"));
    }

    /**
     * What the provider says; empty when it is not to be asked. Fails with an IOException when the provider gives no usable
     * answer. Requests that bring the same token meanwhile share one question.
     */
    Uni<Optional<Standing>> standing(BearerToken token) {
        return config.introspectionUrl()
                .map(url -> questions.ask(token.value(), () -> Uni.createFrom()
                        .completionStage(() -> ask(url, token).map(Optional::of).toCompletionStage())))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Future<Standing> ask(URI url, BearerToken token) {
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setAbsoluteURI(url.toString())
                        .setTimeout(PATIENCE_MILLIS))
                .compose(request -> request.putHeader(HttpHeaders.CONTENT_TYPE, "application/x-www-form-urlencoded")
                        .putHeader(HttpHeaders.AUTHORIZATION, credentials())
                        .send(Buffer.buffer("token_type_hint=access_token&token=" + token.value())))
                .compose(response -> response.statusCode() == 200
                        ? response.body()
                        : Future.failedFuture(new IOException("status " + response.statusCode())))
                .map(body -> Standing.of(new JsonObject(body), config.introspectionClient()));
    }

    private String credentials() {
        String pair = encoded(config.introspectionClient()) + ":"
                + encoded(config.introspectionSecret().orElse(""));
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** RFC 6749 §2.3.1: both parts are form-encoded first. */
    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
