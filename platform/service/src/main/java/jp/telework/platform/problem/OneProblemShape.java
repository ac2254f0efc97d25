package jp.telework.platform.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.WebApplicationException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.outage.Outages;
import jp.telework.platform.request.CurrentRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one place where failures of any origin (our rules, JSON, JAX-RS, security, the database) become problems of one
 * shape. Nothing of an unexpected failure reaches the caller; it is logged with the request's id.
 */
@ApplicationScoped
class OneProblemShape implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(OneProblemShape.class);
    private static final int AFTER_ALL_OTHERS = -1000;

    private final Problems problems;
    private final Instance<CurrentRequest> request;
    private final RolesOfOperations operations;

    OneProblemShape(Problems problems, Instance<CurrentRequest> request, RolesOfOperations operations) {
        this.problems = problems;
        this.request = request;
        this.operations = operations;
    }

    @Override
    public int priority() {
        return AFTER_ALL_OTHERS;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().containsKey("code")) {
            return problem;
        }
        return problems.of(refusalFor(context.cause, problem.getStatusCode()));
    }

    Refusal refusalFor(Throwable cause, int status) {
        Refusal own = Causes.find(cause, Refusal.class);
        if (own != null) {
            return own;
        }
        JsonProcessingException json = Causes.find(cause, JsonProcessingException.class);
        if (json != null && status < 500) {
            return unreadable(json);
        }
        if (cause instanceof AuthenticationFailedException || cause instanceof UnauthorizedException) {
            return Refusal.of(CommonError.UNAUTHENTICATED);
        }
        if (cause instanceof ForbiddenException) {
            return forbidden();
        }
        if (Outages.databaseIsAway(cause)) {
            LOG.warnf("database unavailable: %s", Outages.inOneLine(cause));
            return Refusal.of(CommonError.SERVICE_UNAVAILABLE);
        }
        if (cause instanceof WebApplicationException && status < 500) {
            return ofStatus(status);
        }
        if (request.get().isCut() && Outages.connectionWasCut(cause)) {
            LOG.debugf("the client has gone: %s", cause.getMessage());
            return Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        }
        LOG.error("unexpected failure", cause);
        return Refusal.of(CommonError.INTERNAL_ERROR);
    }

    private Refusal forbidden() {
        CurrentRequest current = request.get();
        List<String> roles = operations.rolesOf(current.method(), current.path());
        Refusal refusal = Refusal.of(CommonError.FORBIDDEN);
        return roles.isEmpty() ? refusal : refusal.with("roles", roles);
    }

    private Refusal unreadable(JsonProcessingException json) {
        if (json instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown);
        }
        if (json instanceof MismatchedInputException mismatch) {
            String pointer = pointer(mismatch.getPath());
            return Refusal.of(List.of(Violation.of(pointer, CommonError.WRONG_TYPE, nameOf(mismatch.getTargetType()))));
        }
        if (json instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            // Numbers that overflow, duplicate members below the root and the like, with their place.
            return Refusal.of(List.of(Violation.of(pointer(mapping.getPath()), CommonError.WRONG_TYPE, "JSON")));
        }
        JsonLocation place = json.getLocation();
        return Refusal.of(
                CommonError.MALFORMED_BODY,
                place == null ? 1 : place.getLineNr(),
                place == null ? 1 : place.getColumnNr());
    }

    private Refusal unknownField(UnrecognizedPropertyException unknown) {
        String pointer = pointer(unknown.getPath());
        Refusal refusal = Refusal.of(
                        List.of(Violation.of(pointer, CommonError.UNKNOWN_FIELD, unknown.getPropertyName())))
                .with("allowed", known(unknown.getKnownPropertyIds()));
        Set<String> sent = request.get().sentBesideUnknown();
        List<String> missing = sent.isEmpty()
                ? List.of()
                : required(unknown.getReferringClass())
                        .filter(field -> !sent.contains(field))
                        .sorted()
                        .toList();
        return missing.isEmpty() ? refusal : refusal.with("missing", missing);
    }

    /** The fields without which the contract refuses an object of this class. */
    private static Stream<String> required(@Nullable Class<?> type) {
        return type == null
                ? Stream.of()
                : Arrays.stream(type.getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(Schema.class)
                                && field.getAnnotation(Schema.class).required())
                        .map(Field::getName);
    }

    /** The fields that the object may have, so that a misspelt one is easy to find. */
    private static List<String> known(@Nullable Collection<Object> fields) {
        return fields == null
                ? List.of()
                : fields.stream().map(Object::toString).sorted().toList();
    }

    private static String nameOf(@Nullable Class<?> type) {
        if (type == null) {
            return "JSON";
        }
        if (Number.class.isAssignableFrom(type) || type == long.class || type == int.class) {
            return "integer";
        }
        if (List.class.isAssignableFrom(type)) {
            return "array";
        }
        if (type == String.class) {
            return "string";
        }
        return type == Boolean.class || type == boolean.class ? "boolean" : "object";
    }

    /** RFC 6901, from Jackson's path. */
    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null
                        ? Integer.toString(step.getIndex())
                        : step.getFieldName().replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", path.isEmpty() ? "" : "/", ""));
    }

    private static Refusal ofStatus(int status) {
        return switch (status) {
            case 401 -> Refusal.of(CommonError.UNAUTHENTICATED);
            case 403 -> Refusal.of(CommonError.FORBIDDEN);
            case 404 -> Refusal.of(CommonError.NOT_FOUND);
            case 405 -> Refusal.of(CommonError.METHOD_NOT_ALLOWED);
            case 406 -> Refusal.of(CommonError.NOT_ACCEPTABLE);
            case 413 -> Refusal.of(CommonError.BODY_TOO_LARGE, "26214400");
            case 415 -> Refusal.of(CommonError.UNSUPPORTED_MEDIA_TYPE);
            default -> Refusal.of(CommonError.MALFORMED_BODY, 1, 1);
        };
    }
}
