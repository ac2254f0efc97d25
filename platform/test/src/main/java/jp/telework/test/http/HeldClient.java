package jp.telework.test.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import jp.telework.test.contract.AnswersInContract;

/** Sends requests from many threads. Every exchange is held against the contract; the test fails at its end. */
public final class HeldClient {

    private static final int ATTEMPTS = 10;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        AnswersInContract.hold(request, answer);
        return answer;
    }

    /**
     * Sends a request as a careful client does: an answer that the service is too busy (503) is followed by another
     * attempt after the time that it names. Fails when the service stays busy for {@value #ATTEMPTS} attempts.
     */
    public HttpResponse<String> sendUntilServed(HttpRequest request) throws IOException, InterruptedException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            HttpResponse<String> answer = send(request);
            if (answer.statusCode() != 503) {
                return answer;
            }
            Thread.sleep(Duration.ofSeconds(
                            answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .toMillis());
        }
        return send(request);
    }
}
