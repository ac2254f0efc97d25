package jp.telework.seminar.dispatch;

import static java.util.Map.entry;
import static jp.telework.seminar.dispatch.DispatchFixtures.TODAY;
import static jp.telework.seminar.dispatch.DispatchFixtures.done;

import io.quarkus.arc.Arc;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.telework.seminar.consultation.ConsultationFixtures;
import jp.telework.seminar.dispatch.DispatchFixtures.Registered;
import jp.telework.seminar.dispatch.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.TestClock;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;
import org.jspecify.annotations.Nullable;

/** Prepares what follows when a manager took a dispatch, and what follows a consultation. */
public final class LaterCalls {

    private static final String POST = "POST " + DispatchFixtures.API;
    private static final String DISPATCH = POST + "/dispatch-requests/{id}";
    private static final String SLOT = POST + "/consultation-slots/{id}";

    /** A fiscal year that has no quota. */
    private static final int YEAR = 2087;

    /** The contract's manager is at one place at a time. */
    private static final AtomicInteger TIMES = new AtomicInteger();

    private LaterCalls() {}

    public static Preparation preparation() {
        return Preparation.each(Map.ofEntries(
                entry(POST + "/managers", LaterCalls::manager),
                entry(POST + "/dispatch-quotas", LaterCalls::quota),
                entry(DISPATCH + "/visits", () -> of(assigned(), DispatchFixtures.visit(time()))),
                entry(DISPATCH + "/visits/{number}/cancellation", () -> of(planned(time()), Examples.REASON)),
                entry(DISPATCH + "/visits/{number}/report", LaterCalls::visitReport),
                entry(DISPATCH + "/report", () -> of(visited(), Examples.FINAL_REPORT)),
                entry(DISPATCH + "/survey", LaterCalls::survey),
                entry(DISPATCH + "/closing", LaterCalls::closing),
                entry(SLOT + "/record", () -> slot(begun(), jp.telework.seminar.consultation.api.Examples.RECORD)),
                entry(SLOT + "/follow-up", () -> slot(held(), null))));
    }

    private static TestClock clock() {
        return Arc.container().instance(TestClock.class).get();
    }

    private static Call manager() {
        return Call.plain()
                .json(DispatchFixtures.manager("subject-" + UUID.randomUUID(), same -> {})
                        .toString());
    }

    private static Call quota() {
        return Call.plain().json(DispatchFixtures.quotaOf(YEAR, 10));
    }

    /** Four hours after the last one. */
    private static OffsetDateTime time() {
        return TODAY.plusDays(100).plusHours(4L * TIMES.incrementAndGet());
    }

    /** A dispatch of one visit that the contract's manager took. */
    private static String assigned() {
        clock().set(TODAY.toInstant());
        DispatchFixtures.quota(2026, 10_000);
        Registered manager = DispatchFixtures.contractManager();
        DispatchFixtures.freed(manager);
        String id = DispatchFixtures.applied(Identity.SHIRAHAMA);
        done(Identity.SECRETARIAT, id, "triage", DispatchFixtures.triage(1));
        done(Identity.SECRETARIAT, id, "assignment", DispatchFixtures.choice(manager.id()));
        done(Identity.MANAGER, id, "assignment/acceptance", null);
        return id;
    }

    private static String planned(OffsetDateTime time) {
        String id = assigned();
        done(Identity.MANAGER, id, "visits", DispatchFixtures.visit(time));
        return id;
    }

    private static Call visitReport() {
        OffsetDateTime time = time();
        String id = planned(time);
        clock().set(time.plusHours(3).toInstant());
        return of(id, DispatchFixtures.visitReport(time));
    }

    private static String visited() {
        OffsetDateTime time = time();
        String id = planned(time);
        clock().set(time.plusHours(3).toInstant());
        done(Identity.MANAGER, id, "visits/1/report", DispatchFixtures.visitReport(time));
        return id;
    }

    private static String reported() {
        String id = visited();
        done(Identity.MANAGER, id, "report", Examples.FINAL_REPORT);
        return id;
    }

    private static Call survey() {
        String id = reported();
        return Call.plain()
                .path("id", id)
                .header("If-Match", DispatchFixtures.etag(Identity.SHIRAHAMA, id))
                .json(Examples.SURVEY);
    }

    private static Call closing() {
        String id = reported();
        done(Identity.SHIRAHAMA, id, "survey", Examples.SURVEY);
        return of(id, "{}");
    }

    /** With the tag that the office and the manager read. */
    private static Call of(String id, String body) {
        return Call.plain()
                .path("id", id)
                .path("number", 1)
                .header("If-Match", DispatchFixtures.etag(id))
                .json(body);
    }

    /** A booked consultation; the clock stands after its beginning. */
    private static String begun() {
        OffsetDateTime time = time();
        clock().set(TODAY.toInstant());
        String id =
                ConsultationFixtures.offered(DispatchFixtures.contractManager().id(), time);
        ConsultationFixtures.done(
                Identity.SHIRAHAMA, id, "booking", jp.telework.seminar.consultation.api.Examples.BOOKING);
        clock().set(time.plusMinutes(10).toInstant());
        return id;
    }

    private static String held() {
        String id = begun();
        ConsultationFixtures.done(Identity.MANAGER, id, "record", jp.telework.seminar.consultation.api.Examples.RECORD);
        return id;
    }

    private static Call slot(String id, @Nullable String body) {
        Call call = Call.plain().path("id", id).header("If-Match", ConsultationFixtures.etag(id));
        return body == null ? call : call.json(body);
    }
}
