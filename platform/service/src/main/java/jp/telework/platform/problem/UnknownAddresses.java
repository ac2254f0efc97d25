package jp.telework.platform.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;

/**
 * Answers requests outside of the API's path, where the framework would send a page or nothing, and addresses with
 * control characters, which name nothing and which no database takes as text.
 */
@ApplicationScoped
class UnknownAddresses {

    private static final int BEFORE_EVERY_ROUTE = -1_000_000;
    private static final int AFTER_EVERY_ROUTE = 1_000_000;
    private static final Pattern CONTROL_CHARACTER = Pattern.compile("%(?:[01][0-9A-Fa-f]|7[Ff])");

    private final EarlyAnswers answers;

    UnknownAddresses(EarlyAnswers answers) {
        this.answers = answers;
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
        answers.refuse(routing, Refusal.of(CommonError.NOT_FOUND));
    }
}
