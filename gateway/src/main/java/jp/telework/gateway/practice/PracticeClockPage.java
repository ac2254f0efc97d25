package jp.telework.gateway.practice;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.telework.gateway.GatewayConfig;
import jp.telework.gateway.identity.Caller;
import jp.telework.gateway.problem.Problem;
import jp.telework.gateway.problem.ProblemCode;
import jp.telework.gateway.problem.Problems;
import org.jboss.logging.Logger;

/**
 * {@code /practice/clock}: the one clock of all services. The gateway keeps nothing of it. It reads how far each service is
 * ahead and tells every service the same goal, so that a call that was broken off is made good by the next one.
 */
@ApplicationScoped
public class PracticeClockPage {

    private static final Logger LOG = Logger.getLogger(PracticeClockPage.class);

    public static final String PATH = "/practice/clock";

    private static final String OF_SERVICE = "/q/practice/clock";
    private static final long TIMEOUT_MILLIS = 5_000;
    private static final int LONGEST_BODY = 1_000;
    private static final Duration MOST = Duration.ofDays(366L * 30);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final boolean enabled;
    private final Set<String> roles;
    private final Map<String, URI> services = new TreeMap<>();
    private final HttpClient client;

    PracticeClockPage(GatewayConfig config, Vertx vertx) {
        this.enabled = config.practice().enabled();
        this.roles = config.practice().roles();
        config.upstream()
                .forEach((name, settings) ->
                        services.put(name, settings.managementUrl().get(0)));
        this.client = vertx.createHttpClient(new HttpClientOptions().setMetricsName("practice"));
    }

    public boolean owns(String path) {
        return enabled && path.equals(PATH);
    }

    /** Answers a caller whose token is valid. */
    public void answer(HttpServerRequest request, Caller caller) {
        if (HttpMethod.GET.equals(request.method())) {
            request.resume();
            ask(HttpMethod.GET, Optional.empty()).onComplete(told -> answer(request, 200, told));
        } else if (!HttpMethod.POST.equals(request.method())) {
            Problems.refuse(
                    request,
                    Problem.of(ProblemCode.METHOD_NOT_ALLOWED, "GET, POST").with("Allow", "GET, POST"));
        } else if (roles.stream().noneMatch(caller.roles()::contains)) {
            Problems.refuse(
                    request,
                    Problem.of(ProblemCode.FORBIDDEN)
                            .withMember("roles", roles.stream().sorted().toList()));
        } else {
            readMove(request, caller);
        }
    }

    private void readMove(HttpServerRequest request, Caller caller) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || !length.matches("[0-9]{1,4}") || Integer.parseInt(length) > LONGEST_BODY) {
            Problems.refuse(request, Problem.of(ProblemCode.BAD_REQUEST, "reason.practice.move"));
            return;
        }
        request.resume();
        request.body()
                .onSuccess(body -> PracticeMove.read(body.toString())
                        .ifPresentOrElse(
                                move -> move(request, caller, move),
                                () -> Problems.refuse(
                                        request, Problem.of(ProblemCode.BAD_REQUEST, "reason.practice.move"))))
                .onFailure(broken -> request.connection().close());
    }

    private void move(HttpServerRequest request, Caller caller, PracticeMove move) {
        ask(HttpMethod.GET, Optional.empty())
                .onFailure(away -> unavailable(request, away))
                .onSuccess(states -> {
                    ZonedDateTime now = goalTime(states);
                    Optional<ZonedDateTime> target = move.target(now);
                    if (target.isEmpty()) {
                        Problems.refuse(request, Problem.of(ProblemCode.BAD_REQUEST, "reason.practice.move"));
                        return;
                    }
                    Duration goal = goal(states).plus(Duration.between(now, target.get()));
                    if (goal.compareTo(goal(states)) <= 0 || goal.compareTo(MOST) > 0) {
                        Problems.refuse(
                                request,
                                Problem.of(ProblemCode.CLOCK_RUNS_FORWARD).withMember("time", List.of(text(now))));
                        return;
                    }
                    LOG.infof("%s moves the practice clock to %s", caller.subject(), text(target.get()));
                    ask(HttpMethod.POST, Optional.of(new JsonObject().put("ahead", goal.toString())))
                            .onComplete(told -> answer(request, 202, told));
                });
    }

    /** What every service says of its clock, by its name. */
    private Future<Map<String, JsonObject>> ask(HttpMethod method, Optional<JsonObject> body) {
        Map<String, Future<JsonObject>> asked = new TreeMap<>();
        services.forEach((name, address) -> asked.put(name, ask(method, address, body)));
        return Future.all(List.copyOf(asked.values())).map(all -> {
            Map<String, JsonObject> told = new TreeMap<>();
            asked.forEach((name, answer) -> told.put(name, answer.result()));
            return told;
        });
    }

    private Future<JsonObject> ask(HttpMethod method, URI address, Optional<JsonObject> body) {
        return client.request(new RequestOptions()
                        .setMethod(method)
                        .setHost(address.getHost())
                        .setPort(port(address))
                        .setSsl("https".equals(address.getScheme()))
                        .setURI(OF_SERVICE)
                        .setTimeout(TIMEOUT_MILLIS))
                .compose(sent -> body.isPresent()
                        ? sent.putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                                .send(body.get().toBuffer())
                        : sent.send())
                .compose(answer -> answer.statusCode() < 300
                        ? answer.body().map(JsonObject::new)
                        : Future.failedFuture(address + " answers " + answer.statusCode()));
    }

    private static int port(URI address) {
        return address.getPort() > 0 ? address.getPort() : "https".equals(address.getScheme()) ? 443 : 80;
    }

    /** How far all services are to be ahead: as far as the one that is told the most. */
    private static Duration goal(Map<String, JsonObject> states) {
        return states.values().stream()
                .map(state -> Duration.parse(state.getString("goal")))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private static ZonedDateTime goalTime(Map<String, JsonObject> states) {
        return states.values().stream()
                .map(state -> OffsetDateTime.parse(state.getString("goalTime")).toZonedDateTime())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static void answer(HttpServerRequest request, int status, AsyncResult<Map<String, JsonObject>> told) {
        if (told.failed()) {
            unavailable(request, told.cause());
            return;
        }
        Map<String, JsonObject> states = told.result();
        JsonObject byName = new JsonObject();
        states.forEach(byName::put);
        boolean arrived = states.values().stream()
                .allMatch(state -> state.getBoolean("arrived")
                        && Duration.parse(state.getString("goal")).equals(goal(states)));
        ZonedDateTime earliest = states.values().stream()
                .map(state -> OffsetDateTime.parse(state.getString("time")).toZonedDateTime())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        JsonObject body = new JsonObject()
                .put("time", text(earliest))
                .put("goalTime", text(goalTime(states)))
                .put("arrived", arrived)
                .put("services", byName);
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body.toBuffer());
    }

    private static void unavailable(HttpServerRequest request, Throwable away) {
        LOG.warnf("the practice clock: %s", away.getMessage());
        Problems.refuse(
                request, Problem.of(ProblemCode.UPSTREAM_UNAVAILABLE, PATH).with("Retry-After", RETRY_AFTER_SECONDS));
    }

    private static String text(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
