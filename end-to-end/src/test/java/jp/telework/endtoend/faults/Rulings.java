package jp.telework.endtoend.faults;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.telework.endtoend.Case;
import jp.telework.endtoend.Decisions;
import jp.telework.endtoend.Suite;

/** Decisions on grants that all loads share: one case after the other, until the budget is used up. */
final class Rulings {

    private static final int CASES = 160;
    private static final int FITTING = 150;

    private final Suite suite;
    private final Decisions decisions;
    private final AtomicInteger next = new AtomicInteger();

    private Rulings(Suite suite, Decisions decisions) {
        this.suite = suite;
        this.decisions = decisions;
    }

    static Rulings prepare(Suite suite) {
        return new Rulings(suite, Decisions.prepare(suite, CASES, FITTING));
    }

    String call() {
        return decisions.call();
    }

    /** The decision on the next case, under a key of its own. */
    Optional<HttpRequest.Builder> next() {
        int index = next.getAndIncrement();
        if (index >= decisions.grants().size()) {
            return Optional.empty();
        }
        return Optional.of(suite.as("approver")
                .with("If-Match", decisions.etag())
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .request(Case.API + "/grants/" + decisions.grants().get(index) + "/decision")
                .POST(BodyPublishers.noBody()));
    }
}
