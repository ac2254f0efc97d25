package jp.telework.gateway.limits;

import io.agroal.api.AgroalDataSource;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jp.telework.gateway.GatewayConfig;
import jp.telework.gateway.headers.RemoteAddress;
import jp.telework.gateway.identity.Caller;
import jp.telework.gateway.problem.Problem;
import jp.telework.gateway.problem.ProblemCode;

/**
 * Counts requests: those with a valid token by caller and by organisation, all others by address. A valid token is never
 * refused for what others do from the same address: the municipalities' shared network has one for many. Counted is how
 * often requests begin and how many are under way together.
 */
@ApplicationScoped
public class RateLimits {

    /** The gateway cannot know when one of the caller's own requests ends; usually soon, except long polls. */
    private static final String RETRY_AFTER_SECONDS = "2";

    private static final Duration CLEANING = Duration.ofMinutes(5);

    private final boolean enabled;
    private final Buckets buckets;
    private final Limit address;
    private final Limit publicWrite;
    private final Limit client;
    private final Limit organisation;
    private final Map<String, Limit> clients = new HashMap<>();
    private final RemoteAddress remote;
    private final AtOnce atOnce = new AtOnce();
    private final Counter tooManyAtOnce;

    RateLimits(
            GatewayConfig config,
            Vertx vertx,
            InjectableInstance<AgroalDataSource> database,
            MeterRegistry registry,
            RemoteAddress remote) {
        this.remote = remote;
        LimitsConfig limits = config.limits();
        this.enabled = limits.enabled();
        this.address = Limit.of("address", limits.address());
        this.publicWrite = Limit.of("public-write", limits.publicWrite());
        this.client = Limit.of("client", limits.client());
        this.organisation = Limit.of("organisation", limits.organisation());
        limits.clients().forEach((id, rate) -> clients.put(id, Limit.of("client", rate)));
        LocalBuckets local = new LocalBuckets(TimeMeter.SYSTEM_NANOTIME);
        this.buckets = limits.shared() ? shared(vertx, database.get(), local) : local;
        this.tooManyAtOnce = Refusals.counter(registry, "at-once");
        Gauge.builder("telework.gateway.callers", atOnce, AtOnce::callers)
                .description("callers, organisations and addresses with a request under way")
                .register(registry);
    }

    private static Buckets shared(Vertx vertx, AgroalDataSource database, LocalBuckets local) {
        SharedBuckets shared = new SharedBuckets(vertx, database, local);
        vertx.setPeriodic(CLEANING.toMillis(), id -> shared.clean());
        return shared;
    }

    void open(@Observes StartupEvent start) {
        buckets.open();
    }

    /** What a request holds from now on; the caller lets it leave. */
    public Place place() {
        return new Place(atOnce);
    }

    /** Runs {@code admitted} or hands a refusal to {@code refused}; the answer tells what is left either way. */
    public void count(
            HttpServerRequest request,
            Optional<Caller> caller,
            Place place,
            Runnable admitted,
            Consumer<Problem> refused) {
        if (!enabled) {
            admitted.run();
            return;
        }
        List<Counted> wanted = caller.map(this::limitsOf).orElseGet(() -> limitsOfPublic(request));
        take(request.response(), place, wanted, 0).onSuccess(refusal -> refusal.ifPresentOrElse(refused, admitted));
    }

    /** Counts a bad token, which is costly to check. A client that sends too many is told to wait instead. */
    public void countBadToken(HttpServerRequest request, Problem otherwise, Consumer<Problem> refused) {
        if (!enabled) {
            refused.accept(otherwise);
            return;
        }
        buckets.take(address, remote.network(request)).onSuccess(ticket -> {
            show(request.response(), ticket);
            refused.accept(ticket.granted() ? otherwise : refusal(ticket));
        });
    }

    private List<Counted> limitsOf(Caller caller) {
        Limit own = clients.getOrDefault(caller.client(), client);
        Counted first = new Counted(own, caller.client() + ' ' + caller.subject());
        return caller.organisation()
                .map(org -> List.of(first, new Counted(organisation, org)))
                .orElse(List.of(first));
    }

    private List<Counted> limitsOfPublic(HttpServerRequest request) {
        String network = remote.network(request);
        Counted any = new Counted(address, network);
        boolean read = HttpMethod.GET.equals(request.method()) || HttpMethod.HEAD.equals(request.method());
        return read ? List.of(any) : List.of(new Counted(publicWrite, network), any);
    }

    private Future<Optional<Problem>> take(HttpServerResponse response, Place place, List<Counted> wanted, int from) {
        if (from == wanted.size()) {
            return Future.succeededFuture(Optional.empty());
        }
        Counted next = wanted.get(from);
        return buckets.take(next.limit(), next.key()).compose(ticket -> {
            show(response, ticket);
            if (!ticket.granted()) {
                return Future.succeededFuture(Optional.of(refusal(ticket)));
            }
            return place.take(next.limit(), next.key())
                    ? take(response, place, wanted, from + 1)
                    : Future.succeededFuture(Optional.of(tooManyAtOnce(next.limit())));
        });
    }

    private Problem tooManyAtOnce(Limit limit) {
        tooManyAtOnce.increment();
        return Problem.of(
                        ProblemCode.TOO_MANY_AT_ONCE,
                        "reason.at-once." + limit.name(),
                        Integer.toString(limit.atOnce()))
                .with("Retry-After", RETRY_AFTER_SECONDS);
    }

    private static Problem refusal(Ticket ticket) {
        return Problem.of(
                        ProblemCode.RATE_LIMITED,
                        "reason.limit." + ticket.limit().name(),
                        Long.toString(ticket.retrySeconds()))
                .with("Retry-After", Long.toString(ticket.retrySeconds()));
    }

    private static void show(HttpServerResponse response, Ticket ticket) {
        append(response, "RateLimit-Policy", ticket.limit().policy());
        append(response, "RateLimit", ticket.state());
    }

    /** Both are structured lists: one member for each limit. */
    private static void append(HttpServerResponse response, String header, String member) {
        String before = response.headers().get(header);
        response.putHeader(header, before == null ? member : before + ", " + member);
    }

    private record Counted(Limit limit, String key) {}
}
