package jp.telework.test.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.architecture.ResourceMethods;
import jp.telework.test.contract.OpenApiDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Calls every operation of a service as everybody and compares with {@code src/test/resources/authorisation.csv}.
 *
 * <p>Cells hold {@code allow}, a status such as {@code 401}, {@code 403}, {@code 404}, or, in the column
 * {@code foreign}, {@code -} where there is no case that could be another's. {@code allow} is any status but 401, 403,
 * 404, 405 and the 500s: a refusal by a rule (409, 422, 428) shows as well that the caller came through.
 *
 * <p>The applicant is 白浜町, whose cases {@link #prepare} makes; foreign is 糸島市 calling for the same case.
 */
public abstract class AuthorisationWalk {

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

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** The service's package, such as {@code jp.telework.subsidy}. */
    protected abstract String base();

    /** Each feature prepares its own operations; the first that knows one is asked. */
    protected List<Preparation> features() {
        return List.of();
    }

    /**
     * Makes what one call needs: a case of 白浜町 in a state in which the operation makes sense, a body, an ETag. Asked
     * anew before each call, because the call before may have changed the case.
     *
     * @param operation {@code METHOD /path/{template}} as in the table
     * @param column who is going to call: {@code anonymous}, {@code foreign} or a role
     */
    protected Call prepare(String operation, String column) {
        return features().stream()
                .filter(feature -> feature.knows(operation))
                .findFirst()
                .map(feature -> feature.prepare(operation, column))
                .orElseGet(Call::plain);
    }

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        assertThat(table().differencesFrom(operations())).isEmpty();
    }

    @Test
    void everyResourceMethodSaysWhoMayCallIt() {
        assertThat(ResourceMethods.withoutRoles(base(), "jp.telework.platform")).isEmpty();
    }

    @Test
    void everybodyGetsWhatTheTableSays() {
        List<String> wrong = new ArrayList<>();
        Set<String> known = operations();
        int calls = 0;
        for (Map.Entry<String, Map<String, String>> row : table().rows().entrySet()) {
            if (!known.contains(row.getKey())) {
                continue;
            }
            for (Map.Entry<String, String> cell : row.getValue().entrySet()) {
                if (cell.getValue().equals(AuthorisationTable.NOT_APPLICABLE)) {
                    continue;
                }
                calls++;
                HttpResponse<String> answer = call(row.getKey(), cell.getKey());
                if (!AuthorisationTable.matches(cell.getValue(), answer.statusCode())) {
                    wrong.add("%s as %s: expected %s, was %d %s"
                            .formatted(
                                    row.getKey(),
                                    cell.getKey(),
                                    cell.getValue(),
                                    answer.statusCode(),
                                    shortened(answer.body())));
                }
            }
        }
        assertThat(calls).as("calls made").isPositive();
        assertThat(wrong).as("answers that differ from the table").isEmpty();
    }

    /** Whoever may call an operation writes nonsense into its address and its query, one place at a time. */
    @Test
    void nonsenseInAnAddressIsRefusedWithAProblem() {
        Map<String, JsonNode> operations =
                OpenApiDocument.of(RunningService.openApi()).operations();
        List<String> wrong = new ArrayList<>();
        table().rows().forEach((operation, row) -> row.entrySet().stream()
                .filter(cell -> cell.getValue().equals(AuthorisationTable.ALLOW))
                .map(Map.Entry::getKey)
                .filter(column -> !column.equals("anonymous"))
                .findFirst()
                .ifPresent(column -> {
                    Call good = prepare(operation, column);
                    OddAddresses.of(Objects.requireNonNull(operations.get(operation), operation), good)
                            .forEach(call -> {
                                HttpResponse<String> answer = send(operation, column, call);
                                if (OddAddresses.stumbled(answer)) {
                                    wrong.add("%s as %s, %s ?%s: %d %s"
                                            .formatted(
                                                    operation,
                                                    column,
                                                    call.path(),
                                                    call.query(),
                                                    answer.statusCode(),
                                                    shortened(answer.body())));
                                }
                            });
                }));
        assertThat(wrong).isEmpty();
    }

    private static String shortened(String body) {
        return body.substring(0, Math.min(200, body.length()));
    }

    private static Set<String> operations() {
        return OpenApiDocument.of(RunningService.openApi()).operations().keySet();
    }

    private AuthorisationTable table() {
        try (InputStream text = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream("authorisation.csv"),
                "src/test/resources/authorisation.csv")) {
            return AuthorisationTable.of(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private HttpResponse<String> call(String operation, String column) {
        return send(operation, column, prepare(operation, column));
    }

    private HttpResponse<String> send(String operation, String column, Call call) {
        String[] parts = operation.split(" ", 2);
        String path = parts[1];
        for (Map.Entry<String, String> value : call.path().entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        if (path.contains("{")) {
            throw new AssertionError("prepare(\"" + operation + "\") leaves a gap in " + path);
        }
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
        Objects.requireNonNull(CALLERS.get(column), column)
                .ifPresent(identity -> request.header("Authorization", identity.bearer()));
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(operation + " as " + column, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
