package jp.telework.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Messages;
import jp.telework.platform.request.CurrentRequest;

/** Turns refusals into problems in the caller's language. */
@ApplicationScoped
public class Problems {

    private static final String RETRY_SECONDS = "1";

    /** A refusal may know how long to wait; the member is also shown. */
    private static final String RETRY_AFTER = "retryAfterSeconds";

    private final Instance<CurrentRequest> request;

    Problems(Instance<CurrentRequest> request) {
        this.request = request;
    }

    public HttpProblem of(Refusal refusal) {
        CurrentRequest current = request.get();
        return of(refusal, current.language(), current.path(), current.id());
    }

    /** The problem, told without a request scope. */
    static HttpProblem of(Refusal refusal, Language language, String path, String requestId) {
        ErrorCode code = refusal.code();
        HttpProblem.Builder problem = HttpProblem.builder()
                .withType(URI.create(code.type()))
                .withTitle(Messages.title(code, language))
                .withStatus(Objects.requireNonNull(status(code.status())))
                .withDetail(refusal.message().in(language))
                .withInstance(instance(path))
                .with("code", code.name())
                .with("requestId", requestId)
                .with("errors", reasons(refusal.violations(), language));
        refusal.members().forEach(problem::with);
        problem.withHeader("Content-Language", language.locale().getLanguage());
        if (waitsForRetry(code)) {
            Object wait = refusal.members().getOrDefault(RETRY_AFTER, RETRY_SECONDS);
            problem.withHeader("Retry-After", wait.toString());
        }
        if (code == CommonError.UNSUPPORTED_CONTENT_ENCODING) {
            problem.withHeader("Accept-Encoding", "identity");
        }
        if (code.status() == 401) {
            problem.withHeader("WWW-Authenticate", "Bearer");
        }
        return problem.build();
    }

    /** A path that no URI may hold is left out rather than answered with a failure of ours. */
    private static URI instance(String path) {
        try {
            return new URI(path);
        } catch (URISyntaxException unprintable) {
            return URI.create("/");
        }
    }

    private static boolean waitsForRetry(ErrorCode code) {
        return code == CommonError.REQUEST_IN_PROGRESS
                || code == CommonError.CONCURRENT_CHANGE
                || code.status() == 503
                || code.status() == 429;
    }

    public static List<ProblemView.Reason> reasons(List<Violation> violations, Language language) {
        return violations.stream()
                .map(violation -> {
                    Clause clause = violation.clause();
                    return new ProblemView.Reason(
                            violation.parameter() == null ? violation.pointer() : null,
                            violation.parameter(),
                            violation.code().name(),
                            violation.message(language),
                            clause == null ? null : clause.in(language));
                })
                .toList();
    }

    /** JAX-RS knows no constant for some statuses that the contract uses. */
    private static Response.StatusType status(int code) {
        Response.StatusType known = Response.Status.fromStatusCode(code);
        return known != null ? known : new PlainStatus(code, code == 422 ? "Unprocessable Content" : "Error");
    }

    private record PlainStatus(int statusCode, String reasonPhrase) implements Response.StatusType {
        @Override
        public int getStatusCode() {
            return statusCode;
        }

        @Override
        public Response.Status.Family getFamily() {
            return Response.Status.Family.familyOf(statusCode);
        }

        @Override
        public String getReasonPhrase() {
            return reasonPhrase;
        }
    }
}
