package jp.telework.test.authorisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.contract.AnswersInContract;
import jp.telework.test.contract.Exchange;
import org.jspecify.annotations.Nullable;

/** Sends operations as the callers of the tables. */
public final class OperationCalls {

    private static final Map<String, Optional<Identity>> CALLERS = Map.of(
            "anonymous", Optional.empty(),
            "applicant", Optional.of(Identity.SHIRAHAMA),
            "foreign", Optional.of(Identity.ITOSHIMA),
            "officer", Optional.of(Identity.OFFICER),
            "approver", Optional.of(Identity.APPROVER),
            "reviewer", Optional.of(Identity.REVIEWER),
            "secretariat", Optional.of(Identity.SECRETARIAT),
            "manager", Optional.of(Identity.MANAGER),
            "auditor", Optional.of(Identity.AUDITOR),
            "backoffice", Optional.of(Identity.BACKOFFICE));

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /**
     * Sends one.
     *
     * @param operation {@code METHOD /path/{template}}
     * @param column who calls
     */
    public HttpResponse<String> send(String operation, String column, Call call) {
        return send(operation, column, call, HttpResponse.BodyHandlers.ofString());
    }

    /** The same, for answers that are files. */
    public HttpResponse<byte[]> download(String operation, String column, Call call) {
        return send(operation, column, call, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The path of a call. */
    public static String path(String operation, Call call) {
        String path = operation.substring(operation.indexOf(' ') + 1);
        for (Map.Entry<String, String> value : call.path().entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        if (path.contains("{")) {
            throw new AssertionError("prepare(\"" + operation + "\") leaves a gap in " + path);
        }
        return path;
    }

    /** The value of a column's Authorization header; empty for the anonymous. */
    public static String bearer(String column) {
        return caller(column).map(Identity::bearer).orElse("");
    }

    /** Who calls in a column; empty for the anonymous. */
    static Optional<Identity> caller(String column) {
        return Objects.requireNonNull(CALLERS.get(column), column);
    }

    /** Sends one as a caller that has no column in the table. */
    HttpResponse<String> sendAs(Identity identity, String operation, Call call) {
        return send(operation, Optional.of(identity), call, HttpResponse.BodyHandlers.ofString());
    }

    private <B> HttpResponse<B> send(String operation, String column, Call call, HttpResponse.BodyHandler<B> reading) {
        return send(operation, caller(column), call, reading);
    }

    /** Sends one. The caller of this method judges the exchange. */
    public Exchange exchange(String operation, String column, Call call) {
        return send(operation, caller(column), call, HttpResponse.BodyHandlers.ofByteArray(), Exchange::of);
    }

    private <B> HttpResponse<B> send(
            String operation, Optional<Identity> caller, Call call, HttpResponse.BodyHandler<B> reading) {
        return send(operation, caller, call, reading, (request, answer) -> {
            AnswersInContract.hold(request, answer);
            return answer;
        });
    }

    private <B, R> R send(
            String operation,
            Optional<Identity> caller,
            Call call,
            HttpResponse.BodyHandler<B> reading,
            BiFunction<HttpRequest, HttpResponse<B>, R> received) {
        String[] parts = operation.split(" ", 2);
        String path = path(operation, call);
        String query = call.query().isEmpty() ? "" : "?" + call.query();
        @Nullable String body = call.body();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(RunningService.outside() + path + query))
                .timeout(Duration.ofSeconds(30))
                .method(
                        parts[0],
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", call.type());
        }
        call.headers().forEach(request::setHeader);
        caller.ifPresent(identity -> request.header("Authorization", identity.bearer()));
        try {
            HttpRequest complete = request.build();
            HttpResponse<B> answer = http.send(complete, reading);
            return received.apply(complete, answer);
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    operation + " as " + caller.map(Identity::signIn).orElse("anonymous"), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
