package jp.telework.test.rest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** An answer that was read to its end. */
public final class Response {

    private final HttpRequest request;
    private final HttpResponse<byte[]> answer;
    private final Duration duration;
    private @Nullable JsonPath json;

    Response(HttpRequest request, HttpResponse<byte[]> answer, Duration duration) {
        this.request = request;
        this.answer = answer;
        this.duration = duration;
    }

    public int statusCode() {
        return answer.statusCode();
    }

    /** The first value of a header; null without it. */
    public @Nullable String header(String name) {
        return headers().firstValue(name).orElse(null);
    }

    public HttpHeaders headers() {
        return answer.headers();
    }

    /** Empty without one. */
    public String contentType() {
        return headers().firstValue("Content-Type").orElse("");
    }

    public String asString() {
        return new String(asByteArray(), StandardCharsets.UTF_8);
    }

    /** The body, unpacked. */
    public byte[] asByteArray() {
        if (!headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            return answer.body();
        }
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return packed.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    public synchronized JsonPath jsonPath() {
        JsonPath known = json;
        if (known == null) {
            known = JsonPath.from(asString());
            json = known;
        }
        return known;
    }

    /** What stands at a place of a JSON body. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // as short as the tests want it
    public <T extends @Nullable Object> T path(String path) {
        return jsonPath().get(path);
    }

    /** Milliseconds from the sending to the end of the answer. */
    public long time() {
        return duration.toMillis();
    }

    /** Begins what a test expects of it. */
    public ValidatableResponse then() {
        return new ValidatableResponse(this);
    }

    public Response body() {
        return this;
    }

    public Response response() {
        return this;
    }

    @Override
    public String toString() {
        return request.method() + " " + request.uri() + ": " + statusCode() + " "
                + headers().map() + "\n" + asString();
    }
}
