package jp.telework.platform.practice;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.time.SuiteTime;

/**
 * How the gateway reads and moves the clock of this service, at the management port, where only neighbours come; the
 * gateway asks who is calling. Nothing of it is there unless this is a practice ground. Every answer of a practice ground
 * says which time it is there.
 */
@ApplicationScoped
class PracticeRoutes {

    private static final String PATH = "/q/practice/clock";
    private static final String HEADER = "Practice-Time";
    private static final int FIRST = -1_000_000;
    private static final int ACCEPTED = 202;
    private static final int BAD_REQUEST = 400;

    /** Far beyond what any record is kept for, and near enough for every computation with dates. */
    private static final Duration MOST = Duration.ofDays(366L * 40);

    private final SuiteTime time;
    private final PracticeClock clock;
    private final PracticeGround ground;
    private final Clock suite;

    PracticeRoutes(SuiteTime time, PracticeClock clock, PracticeGround ground, Clock suite) {
        this.time = time;
        this.clock = clock;
        this.ground = ground;
        this.suite = suite;
    }

    void install(@Observes Router router) {
        if (time.isPractice()) {
            router.route().order(FIRST).handler(exchange -> {
                exchange.addHeadersEndHandler(head -> exchange.response().putHeader(HEADER, inJapan(suite.instant())));
                exchange.next();
            });
        }
    }

    void install(@Observes ManagementInterface management) {
        if (time.isPractice()) {
            management.router().get(PATH).handler(exchange -> answer(exchange, 200, clock::read));
            management.router().post(PATH).handler(this::move);
        }
    }

    private void move(RoutingContext exchange) {
        Duration goal;
        try {
            JsonObject body = new JsonObject(String.valueOf(exchange.body().asString()));
            goal = Duration.parse(body.getString("ahead", ""));
        } catch (RuntimeException unreadable) {
            exchange.response().setStatusCode(BAD_REQUEST).end();
            return;
        }
        if (goal.isNegative() || goal.compareTo(MOST) > 0) {
            exchange.response().setStatusCode(BAD_REQUEST).end();
            return;
        }
        answer(exchange, ACCEPTED, () -> ground.aim(goal));
    }

    private static void answer(RoutingContext exchange, int status, Callable<PracticeClock.State> asked) {
        exchange.vertx().executeBlocking(asked).onFailure(exchange::fail).onSuccess(state -> exchange.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(json(state).toBuffer()));
    }

    private static JsonObject json(PracticeClock.State state) {
        return new JsonObject()
                .put("time", inJapan(state.time()))
                .put("goalTime", inJapan(state.goalTime()))
                .put("ahead", state.ahead().toString())
                .put("goal", state.goal().toString())
                .put("arrived", !state.travels());
    }

    private static String inJapan(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(Japan.ZONE));
    }
}
