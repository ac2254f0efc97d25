package jp.telework.test.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import jp.telework.test.contract.AnswersInContract;

/** Sends requests from many threads. Every exchange is held against the contract; the test fails at its end. */
public final class HeldClient {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        AnswersInContract.hold(request, answer);
        return answer;
    }
}
