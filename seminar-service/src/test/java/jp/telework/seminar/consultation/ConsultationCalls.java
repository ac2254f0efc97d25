package jp.telework.seminar.consultation;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.telework.seminar.consultation.api.Examples;
import jp.telework.seminar.dispatch.DispatchFixtures;
import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;
import jp.telework.test.authorisation.Preparation;
import org.jspecify.annotations.Nullable;

/** Prepares the operations on consultations. */
public final class ConsultationCalls implements Preparation {

    private static final Map<String, String> BODIES = Map.of(
            "booking", Examples.BOOKING,
            "cancellation", Examples.REASON,
            "notes", Examples.NOTES,
            "record", Examples.RECORD);

    /** Of all walks: the contract's manager has one slot at a time. */
    private static final AtomicInteger TIMES = new AtomicInteger();

    private @Nullable String adviser;

    @Override
    public boolean knows(String operation) {
        return operation.contains("/consultation-slots");
    }

    @Override
    public Call prepare(String operation, String column) {
        if (adviser == null) {
            adviser = DispatchFixtures.contractManager().id();
        }
        OffsetDateTime when =
                OffsetDateTime.now(ZoneOffset.ofHours(9)).plusDays(30).plusHours(TIMES.incrementAndGet());
        if (!operation.contains("{id}")) {
            return operation.startsWith("GET")
                    ? Call.plain()
                    : Call.plain().json(ConsultationFixtures.slot(adviser, when));
        }
        String id = ConsultationFixtures.offered(adviser, when);
        String noun = operation.substring(operation.indexOf("{id}") + 4).replaceFirst("^/", "");
        boolean open = noun.isEmpty() || noun.equals("booking") || noun.equals("actions");
        if (!open) {
            ConsultationFixtures.done(Identity.SHIRAHAMA, id, "booking", Examples.BOOKING);
        }
        Call call = Call.plain().path("id", id).header("If-Match", ConsultationFixtures.etag(id));
        String body = BODIES.get(noun);
        return body == null ? call : call.json(body);
    }
}
