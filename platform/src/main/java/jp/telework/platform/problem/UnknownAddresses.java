package jp.telework.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Language;
import jp.telework.platform.request.RequestIds;

/**
 * Answers whatever lies outside of the API's path, where the framework would send a page or nothing, and addresses with
 * control characters, which name nothing and which no database takes as text.
 */
@ApplicationScoped
class UnknownAddresses {

    private static final int BEFORE_EVERY_ROUTE = -1_000_000;
    private static final int AFTER_EVERY_ROUTE = 1_000_000;
    private static final Pattern CONTROL_CHARACTER = Pattern.compile("%(?:[01][0-9A-Fa-f]|7[Ff])");

    private final ObjectMapper json;

    UnknownAddresses(ObjectMapper json) {
        this.json = json;
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_EVERY_ROUTE).handler(this::readable);
        router.route().order(AFTER_EVERY_ROUTE).handler(this::answer);
    }

    private void readable(RoutingContext routing) {
        String path = routing.request().path();
        if (path != null && CONTROL_CHARACTER.matcher(path).find()) {
            answer(routing);
        } else {
            routing.next();
        }
    }

    private void answer(RoutingContext routing) {
        HttpProblem problem = Problems.of(
                Refusal.of(CommonError.NOT_FOUND),
                Language.preferred(routing.request().getHeader("Accept-Language")),
                Objects.requireNonNullElse(routing.request().path(), "/"),
                RequestIds.of(routing));
        routing.response().setStatusCode(problem.getStatusCode());
        problem.getHeaders().forEach((name, value) -> routing.response().putHeader(name, value.toString()));
        routing.response().putHeader("Content-Type", HttpProblem.MEDIA_TYPE.toString());
        routing.end(text(problem));
    }

    private String text(HttpProblem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem always prints", impossible);
        }
    }
}
