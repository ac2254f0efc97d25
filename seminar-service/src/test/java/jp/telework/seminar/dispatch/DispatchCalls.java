package jp.telework.seminar.dispatch;

import static jp.telework.seminar.seminar.SeminarFixtures.as;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import jp.telework.seminar.dispatch.api.Examples;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;
import org.jspecify.annotations.Nullable;

/** Prepares the operations on dispatches, managers and quotas. */
public final class DispatchCalls implements Preparation {

    private static final String ONE = DispatchFixtures.REQUESTS + "/{id}";

    /** Bodies of the commands by their noun; those not named here take none. */
    private static final Map<String, String> BODIES = Map.of(
            "triage", Examples.TRIAGE,
            "assignment/recall", Examples.REASON,
            "assignment/refusal", Examples.REASON,
            "closing", Examples.CLOSING,
            "visits/{number}/cancellation", Examples.REASON,
            "visits/{number}/report", Examples.VISIT_REPORT,
            "report", Examples.FINAL_REPORT,
            "survey", Examples.SURVEY,
            "withdrawal", Examples.REASON);

    private final Map<String, String> shared = new HashMap<>();
    private DispatchFixtures.@Nullable Registered manager;

    @Override
    public boolean knows(String operation) {
        return operation.contains("/dispatch-") || operation.contains("/managers");
    }

    @Override
    public Call prepare(String operation, String column) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.ofHours(9));
        DispatchFixtures.Registered registered = manager();
        if (operation.contains("/managers")) {
            String etag = as(Identity.SECRETARIAT)
                    .get(DispatchFixtures.API + "/managers/" + registered.id())
                    .header("ETag");
            Call call = Call.plain().path("id", registered.id()).header("If-Match", etag);
            return operation.startsWith("GET")
                    ? call
                    : call.json(DispatchFixtures.manager("subject-of-manager1", entry -> entry.put("capacity", 50))
                            .toString());
        }
        int year = now.getMonthValue() >= 4 ? now.getYear() : now.getYear() - 1;
        DispatchFixtures.quota(year, 10_000);
        if (operation.contains("/dispatch-quotas")) {
            return Call.plain()
                    .path("fiscalYear", year)
                    .tag(Identity.SECRETARIAT, "PUT " + DispatchFixtures.API + "/dispatch-quotas/{fiscalYear}")
                    .json(DispatchFixtures.quotaOf(year, 10_000));
        }
        String application = DispatchFixtures.application(now, same -> {}).toString();
        if (!operation.contains(ONE)) {
            return operation.startsWith("GET") ? Call.plain() : Call.plain().json(application);
        }
        String noun = operation.substring(operation.indexOf(ONE) + ONE.length()).replaceFirst("^/", "");
        // Reads and refused calls change nothing; only callers who may act get a request of their own.
        boolean acts = !operation.startsWith("GET")
                && (column.equals("secretariat") || column.equals("manager") || column.equals("applicant"));
        String state = state(operation, noun);
        // The contract's manager takes 50 cases at most, and all walks share them: calls that need not
        // come from this manager take another.
        String id = acts
                ? in(state, now, column.equals("manager") ? registered : DispatchFixtures.manager(1))
                : shared.computeIfAbsent(state, wanted -> in(wanted, now, registered));
        Call call = Call.plain().path("id", id).path("number", 1).header("If-Match", DispatchFixtures.etag(id));
        String body = operation.startsWith("PUT")
                ? application
                : noun.equals("assignment")
                        ? DispatchFixtures.choice(registered.id())
                        : noun.equals("visits")
                                ? DispatchFixtures.visit(now.plusDays(3))
                                : operation.startsWith("GET") ? null : BODIES.get(noun);
        return body == null ? call : call.json(body);
    }

    private static String state(String operation, String noun) {
        return switch (noun) {
            case "triage", "withdrawal" -> "APPLIED";
            case "assignment", "candidates" -> "ACCEPTED";
            default -> operation.startsWith("PUT") ? "APPLIED" : "OFFERED";
        };
    }

    private String in(String state, OffsetDateTime now, DispatchFixtures.Registered adviser) {
        String id = DispatchFixtures.applied(Identity.SHIRAHAMA, now, same -> {});
        if (!state.equals("APPLIED")) {
            DispatchFixtures.done(Identity.SECRETARIAT, id, "triage", DispatchFixtures.triage(1));
        }
        if (state.equals("OFFERED")) {
            DispatchFixtures.done(Identity.SECRETARIAT, id, "assignment", DispatchFixtures.choice(adviser.id()));
        }
        return id;
    }

    /** The contract's manager, in the register once. */
    private DispatchFixtures.Registered manager() {
        DispatchFixtures.Registered known = manager;
        if (known == null) {
            known = DispatchFixtures.contractManager();
            DispatchFixtures.freed(known);
            manager = known;
        }
        return known;
    }
}
