package jp.telework.seminar.dispatch;

import static jp.telework.seminar.dispatch.quota.api.Examples.QUOTA;
import static jp.telework.seminar.seminar.SeminarFixtures.as;
import static jp.telework.seminar.seminar.SeminarFixtures.tree;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.seminar.dispatch.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Response;
import org.jspecify.annotations.Nullable;

/** Requests, managers and quotas for the tests, made through the API. */
public final class DispatchFixtures {

    public static final String API = "/api/seminar/v1";
    public static final String REQUESTS = API + "/dispatch-requests";
    /** A day on which the tests' clock stands, far from the end of a fiscal year. */
    public static final OffsetDateTime TODAY = OffsetDateTime.of(2026, 11, 24, 9, 0, 0, 0, ZoneOffset.ofHours(9));

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private DispatchFixtures() {}

    /** A manager in the register who can sign in. */
    public record Registered(Identity identity, String id) {}

    /** An organisation that no other test knows. */
    public static Identity organisation() {
        int number = NUMBER.incrementAndGet();
        return new Identity(
                "requester" + number, "telework-cli", corporateNumber(number), "例示企業" + number, Set.of("applicant"));
    }

    private static String corporateNumber(int number) {
        for (int check = 1; ; check++) {
            try {
                return new CorporateNumber(check + String.format("8%011d", number)).value();
            } catch (InvalidValue otherDigit) {
                // the next one
            }
        }
    }

    public static ObjectNode manager(String subject, Consumer<ObjectNode> change) {
        ObjectNode entry = tree(jp.telework.seminar.manager.api.Examples.MANAGER);
        entry.put("subject", subject);
        change.accept(entry);
        return entry;
    }

    /** A new manager who takes this many cases. */
    public static Registered manager(int capacity) {
        String signIn = "manager-of-test-" + NUMBER.incrementAndGet();
        Identity identity = new Identity(signIn, "telework-cli", "7800001000201", "テレワーク専門家協会（例）", Set.of("manager"));
        ObjectNode entry = manager("subject-of-" + signIn, body -> body.put("capacity", capacity)
                .put("email", signIn + "@expert.example.jp"));
        String id = as(Identity.SECRETARIAT)
                .body(entry.toString())
                .post(API + "/managers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Registered(identity, id);
    }

    /** Where a manager of the tests is written to. */
    public static String email(Registered manager) {
        return as(Identity.SECRETARIAT).get(API + "/managers/" + manager.id()).path("email");
    }

    /** The contract's manager, in the register once. */
    public static Registered contractManager() {
        as(Identity.SECRETARIAT)
                .body(manager("subject-of-manager1", entry -> entry.put("capacity", 50))
                        .toString())
                .post(API + "/managers");
        return new Registered(
                Identity.MANAGER,
                as(Identity.MANAGER).get(API + "/managers/mine").path("id"));
    }

    /** Ends what other tests left with a manager, who takes only so many cases. */
    public static void freed(Registered manager) {
        TestDatabase.get()
                .execute("UPDATE dispatch_request SET status = 'WITHDRAWN' WHERE manager_id = '" + manager.id()
                        + "' AND status NOT IN ('CLOSED', 'WITHDRAWN')");
        TestDatabase.get().execute("UPDATE manager SET active_cases = 0 WHERE id = '" + manager.id() + "'");
    }

    /** A fiscal year's quota, if it has none yet. */
    public static void quota(int fiscalYear, int visits) {
        as(Identity.SECRETARIAT).body(quotaOf(fiscalYear, visits)).post(API + "/dispatch-quotas");
    }

    public static String quotaOf(int fiscalYear, int visits) {
        return tree(QUOTA)
                .put("fiscalYear", fiscalYear)
                .put("visits", visits)
                .put("yen", 60_000L * visits)
                .put("visitsPerOrganisation", 100)
                .toString();
    }

    /** The example of an application with wished times after this moment. */
    public static ObjectNode application(OffsetDateTime now, Consumer<ObjectNode> change) {
        ObjectNode application = tree(Examples.DISPATCH_REQUEST);
        application.remove("preferredPeriods");
        application
                .putArray("preferredPeriods")
                .addObject()
                .put("startsAt", now.plusDays(20).toString())
                .put("endsAt", now.plusDays(20).plusHours(2).toString());
        change.accept(application);
        return application;
    }

    public static String applied(Identity requester, OffsetDateTime now, Consumer<ObjectNode> change) {
        return as(requester)
                .body(application(now, change).toString())
                .post(REQUESTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String applied(Identity requester) {
        return applied(requester, TODAY, same -> {});
    }

    public static Response get(Identity reader, String id) {
        return as(reader).get(REQUESTS + "/" + id);
    }

    public static String etag(String id) {
        return get(Identity.SECRETARIAT, id).header("ETag");
    }

    /** The tag for a command: requesters have tags of their own, which offers to managers do not move. */
    public static String etag(Identity who, String id) {
        String own = who.roles().contains("applicant") ? get(who, id).header("ETag") : null;
        return own == null ? etag(id) : own;
    }

    public static Response send(Identity who, String id, String noun, @Nullable String body, String etag) {
        var request = as(who).header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (body != null) {
            request.body(body);
        }
        return request.post(REQUESTS + "/" + id + "/" + noun);
    }

    public static Response send(Identity who, String id, String noun, @Nullable String body) {
        return send(who, id, noun, body, etag(who, id));
    }

    public static void done(Identity who, String id, String noun, @Nullable String body) {
        send(who, id, noun, body).then().statusCode(200);
    }

    public static String accepted(Identity requester, int visits) {
        String id = applied(requester);
        done(Identity.SECRETARIAT, id, "triage", triage(visits));
        return id;
    }

    public static String triage(int visits) {
        return tree(Examples.TRIAGE).put("plannedVisits", visits).toString();
    }

    public static String choice(String managerId) {
        return tree(Examples.ASSIGNMENT)
                .put("managerId", managerId)
                .put("queueReason", "試験のため。")
                .toString();
    }

    public static String offered(Identity requester, Registered manager) {
        String id = accepted(requester, 2);
        done(Identity.SECRETARIAT, id, "assignment", choice(manager.id()));
        return id;
    }

    public static String assigned(Identity requester, Registered manager) {
        String id = offered(requester, manager);
        done(manager.identity(), id, "assignment/acceptance", null);
        return id;
    }

    public static String visit(OffsetDateTime startsAt) {
        return tree(Examples.VISIT)
                .put("startsAt", startsAt.toString())
                .put("endsAt", startsAt.plusHours(2).toString())
                .toString();
    }

    public static String visitReport(OffsetDateTime startedAt) {
        return tree(Examples.VISIT_REPORT)
                .put("startedAt", startedAt.toString())
                .put("endedAt", startedAt.plusHours(2).toString())
                .toString();
    }
}
