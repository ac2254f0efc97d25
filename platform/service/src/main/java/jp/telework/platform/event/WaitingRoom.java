package jp.telework.platform.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.event.Guests.Guest;
import jp.telework.platform.outage.Outages;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where requests wait for events. A waiting request costs only memory. While requests wait, one task looks at the feed again
 * and again for all of them. For the requests that new events may concern it then reads the feed, once for all equal
 * questions. So any number of waiting requests takes at most one thread and one database connection.
 *
 * <p>No request misses an event: it enters before it reads for itself, so a later look finds what settles later.
 */
@Startup
@ApplicationScoped
class WaitingRoom {

    private static final Logger LOG = Logger.getLogger(WaitingRoom.class);

    /** With more new events than this, the feed is read for all waiting requests. */
    private static final int PAGE = 100;

    private final EventFeed feed;
    private final Guests guests;
    private final Duration lookEvery;
    private final AtomicBoolean looking = new AtomicBoolean();

    /** Up to where the feed was looked at; null when it must be read for all waiting requests. Used by one look at a time. */
    private volatile EventHead.@Nullable Place seen;

    WaitingRoom(EventFeed feed, EventsConfig config, MeterRegistry meters) {
        this.feed = feed;
        this.guests = new Guests(config.waitingOfOneCaller(), config.waiting());
        this.lookEvery = config.lookEvery();
        Gauge.builder("telework.events.waiting", guests, Guests::count)
                .description("Requests that wait for events")
                .register(meters);
    }

    /**
     * Answers as soon as there are events, and with none when the time is over.
     *
     * @param caller whose places are counted
     * @param parked called when the request begins to wait
     */
    Uni<List<CloudEventView>> await(String caller, Question question, Duration time, Runnable parked) {
        return Uni.createFrom()
                .<List<CloudEventView>>emitter(emitter -> {
                    Guest guest = new Guest(caller, question, emitter);
                    // Answered, out of time, or its client has gone.
                    emitter.onTermination(() -> guests.leave(guest));
                    boolean mayWait = guests.enter(guest);
                    Infrastructure.getDefaultWorkerPool().execute(() -> readFirst(guest, mayWait, parked));
                })
                .ifNoItem()
                .after(time)
                .recoverWithItem(List.of());
    }

    private void readFirst(Guest guest, boolean mayWait, Runnable parked) {
        try {
            List<CloudEventView> events = read(guest.question());
            if (!events.isEmpty() || !mayWait) {
                answer(guest, events);
                return;
            }
        } catch (RuntimeException failed) {
            guest.emitter().fail(failed);
            return;
        }
        parked.run();
        lookSoon();
    }

    private List<CloudEventView> read(Question question) {
        return feed.after(question.after(), question.limit(), question.scope());
    }

    private static void answer(Guest guest, List<CloudEventView> events) {
        guest.emitter().complete(events);
    }

    private void lookSoon() {
        if (guests.count() > 0 && looking.compareAndSet(false, true)) {
            try {
                Infrastructure.getDefaultWorkerPool().schedule(this::look, lookEvery.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException stopping) {
                looking.set(false);
            }
        }
    }

    private void look() {
        try {
            serve(news());
        } catch (RuntimeException failed) {
            // Those that wait go on waiting: their time is bounded, and then they ask again.
            seen = null;
            LOG.debugf("no look at the feed: %s", Outages.inOneLine(failed));
        } finally {
            if (guests.count() == 0) {
                seen = null;
            }
            looking.set(false);
            lookSoon();
        }
    }

    /** Whom the events since the last look may concern. */
    private List<Guest> news() {
        EventHead.Place last = seen;
        List<EventHead> heads = last == null ? List.of() : feed.headsAfter(last, PAGE, Scope.EVERYTHING);
        if (last == null || heads.size() == PAGE) {
            seen = feed.end();
            return guests.all();
        }
        if (heads.isEmpty()) {
            return List.of();
        }
        seen = heads.get(heads.size() - 1).place();
        Set<@Nullable String> owners = new HashSet<>();
        heads.forEach(head -> owners.add(head.organisation()));
        return guests.all().stream()
                .filter(guest -> concerns(owners, guest.question().scope().organisation()))
                .toList();
    }

    private static boolean concerns(Set<@Nullable String> owners, @Nullable CorporateNumber organisation) {
        return organisation == null || owners.contains(organisation.value());
    }

    private void serve(List<Guest> concerned) {
        Map<Question, List<Guest>> askers = new LinkedHashMap<>();
        for (Guest guest : concerned) {
            askers.computeIfAbsent(guest.question(), unused -> new ArrayList<>())
                    .add(guest);
        }
        askers.forEach((question, asking) -> {
            List<CloudEventView> events = read(question);
            if (!events.isEmpty()) {
                asking.forEach(guest -> answer(guest, events));
            }
        });
    }

    /** The service stops: waiting requests are answered, or stopping would take as long as the longest poll. */
    void stopping(@Observes ShutdownDelayInitiatedEvent soon) {
        close();
    }

    void stopping(@Observes ShutdownEvent now) {
        close();
    }

    void close() {
        guests.close().forEach(guest -> answer(guest, List.of()));
    }
}
