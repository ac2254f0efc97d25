package jp.telework.samples;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import jp.telework.client.ApiClient;
import jp.telework.client.ApiException;
import jp.telework.client.model.Problem;

/** The generated client with what every call needs: an access token, and limits to waiting. */
public final class Api {

    private Api() {}

    public static ApiClient connect(Settings settings) {
        AccessTokens tokens = new AccessTokens(settings, Clock.systemUTC());
        ApiClient client = new ApiClient();
        client.updateBaseUri(settings.api().toString());
        client.setHttpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
        client.setConnectTimeout(Duration.ofSeconds(10));
        // Longer than the event feed waits for news.
        client.setReadTimeout(Duration.ofSeconds(60));
        client.setRequestInterceptor(request -> request.setHeader("Authorization", "Bearer " + tokens.current()));
        return client;
    }

    /** What the API says about a refusal; empty when the answer is not the API's. */
    public static Optional<Problem> problem(ApiException refusal) {
        try {
            return Optional.ofNullable(refusal.getResponseBody())
                    .filter(body -> !body.isBlank())
                    .map(Api::read);
        } catch (IllegalArgumentException noProblem) {
            return Optional.empty();
        }
    }

    private static Problem read(String body) {
        try {
            return ApiClient.createDefaultObjectMapper().readValue(body, Problem.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
