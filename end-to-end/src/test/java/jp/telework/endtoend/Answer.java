package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What came back. Its assertions show the whole exchange when they fail. */
public record Answer(HttpResponse<byte[]> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + this, e);
        }
    }

    /** The stable code of a problem document; empty when the answer is none. */
    public String code() {
        return mediaType().equals("application/problem+json")
                ? json().path("code").asText()
                : "";
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    public String mediaType() {
        return header("Content-Type").orElse("").replaceAll(";.*", "").strip();
    }

    public String etag() {
        return header("ETag").orElseThrow(() -> new AssertionError("no ETag: " + this));
    }

    public Answer expect(int status) {
        assertThat(status()).as(toString()).isEqualTo(status);
        return this;
    }

    /** A refusal as the contract describes it. */
    public Answer expectProblem(int status, String... codes) {
        expect(status);
        assertThat(mediaType()).as(toString()).isEqualTo("application/problem+json");
        JsonNode problem = json();
        assertThat(problem.path("status").asInt()).as(toString()).isEqualTo(status);
        assertThat(problem.path("code").asText()).as(toString()).isIn((Object[]) codes);
        assertThat(problem.path("title").asText()).as(toString()).isNotBlank();
        assertThat(problem.path("requestId").asText())
                .as(toString())
                .isEqualTo(header("X-Request-Id").orElse("no such header"));
        return this;
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.uri() + " → " + status() + "\n"
                + response.headers().map() + "\n" + text() + "\n";
    }
}
