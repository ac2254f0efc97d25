package jp.telework.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.text.Language;
import jp.telework.platform.request.RequestIds;

/** Answers requests with a problem before, or instead of, any resource. */
@ApplicationScoped
public class EarlyAnswers {

    private final ObjectMapper json;

    EarlyAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** Ends the request. */
    public void refuse(RoutingContext routing, Refusal refusal) {
        HttpProblem problem = Problems.of(
                refusal,
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
