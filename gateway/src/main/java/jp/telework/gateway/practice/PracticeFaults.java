package jp.telework.gateway.practice;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.telework.gateway.GatewayConfig;
import jp.telework.gateway.problem.Problem;
import jp.telework.gateway.problem.ProblemCode;
import jp.telework.gateway.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Faults that a client asks for with the header {@code Practice-Fault}, to see whether it copes. Each concerns the request
 * that asks and no other. Without a practice ground the header means nothing.
 */
@ApplicationScoped
public class PracticeFaults {

    private static final String HEADER = "Practice-Fault";
    private static final String LIMITED = "429";
    private static final String UNAVAILABLE = "503";
    private static final String TIMEOUT_AFTER_COMMIT = "timeout-after-commit";
    private static final String DUPLICATE_WEBHOOK = "duplicate-webhook";
    private static final String RETRY_AFTER_SECONDS = "3";

    /** The services deliver the events of a request with such a name twice. */
    private static final String TWICE = "twice-";

    private final boolean enabled;

    PracticeFaults(GatewayConfig config) {
        this.enabled = config.practice().enabled();
    }

    /** Whether this is a practice ground. */
    public boolean enabled() {
        return enabled;
    }

    /** Gives a request whose events are to be delivered twice the name that says so. */
    public void rename(HttpServerRequest request) {
        if (DUPLICATE_WEBHOOK.equals(asked(request))) {
            request.response().putHeader(Problems.REQUEST_ID, TWICE + UUID.randomUUID());
        }
    }

    /** The refusal that the client asked for in place of an answer of this service. */
    public Optional<Problem> refusal(HttpServerRequest request, String service) {
        @Nullable String fault = asked(request);
        if (fault == null) {
            return Optional.empty();
        }
        return switch (fault) {
            case LIMITED ->
                Optional.of(Problem.of(ProblemCode.RATE_LIMITED, "reason.practice.limited", RETRY_AFTER_SECONDS)
                        .with("Retry-After", RETRY_AFTER_SECONDS));
            case UNAVAILABLE ->
                Optional.of(
                        Problem.of(ProblemCode.UPSTREAM_UNAVAILABLE, service).with("Retry-After", RETRY_AFTER_SECONDS));
            case TIMEOUT_AFTER_COMMIT, DUPLICATE_WEBHOOK -> Optional.empty();
            default -> Optional.of(Problem.of(ProblemCode.BAD_REQUEST, "reason.practice.fault"));
        };
    }

    /** Whether the client asked for the service's answer to be withheld, after it has come. */
    public boolean withholdsAnswer(HttpServerRequest request) {
        return TIMEOUT_AFTER_COMMIT.equals(asked(request));
    }

    private @Nullable String asked(HttpServerRequest request) {
        return enabled ? request.getHeader(HEADER) : null;
    }
}
