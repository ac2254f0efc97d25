package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A hundred submissions, each sent fifty times at once under one key: a hundred rows, receipts and events. Straight at
 * the service, so that no door in front slows the race down; {@link CrashStormIT} comes through the gateway.
 */
@ExtendWith(RealStack.class)
@Order(6)
class DuplicateStormIT {

    private static final int KEYS = 100;
    private static final int HANDS = 50;

    private final Suite suite;

    DuplicateStormIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void identicalSubmissionsBecomeOne() throws Exception {
        Submissions submissions = Submissions.prepare(suite, KEYS);

        Storm.Report report = Storm.inFairWeather(HANDS).rage(submissions.requestsTo(suite.subsidyDirectly()));

        Figures.show("duplicate-storm", KEYS + " keys × " + HANDS + " identical submissions", report);
        submissions.assertOneOfEach();
        report.assertOnly("200", "200 replayed", "409 REQUEST_IN_PROGRESS, Retry-After");
        assertThat(report.answered("200")).as("first answers").isEqualTo(KEYS);
        submissions.assertOneReceiptEach(report.outcomes(), HANDS);
    }

    /** The control: the same storm makes many rows of one wish when no key holds it together, and one with a key. */
    @Test
    void withoutAKeyTheSameStormMakesManyRows() throws Exception {
        int wishes = 5;
        int hands = 20;
        String withoutKey = Case.openCall(suite, body -> {});
        String withKey = Case.openCall(suite, body -> {});

        Storm.Report control = Storm.inFairWeather(hands).rage(creations(withoutKey, wishes, false));
        Storm.Report held = Storm.inFairWeather(hands).rage(creations(withKey, wishes, true));

        Figures.show("control-without-key", wishes + " wishes × " + hands + " without a key", control);
        Figures.show("control-with-key", wishes + " wishes × " + hands + " with a key", held);
        assertThat(control.answers()).containsOnlyKeys("201");
        assertThat(suite.books().applications(withoutKey)).isEqualTo((long) wishes * hands);
        held.assertOnly("201", "201 replayed", "409 REQUEST_IN_PROGRESS, Retry-After");
        assertThat(suite.books().applications(withKey)).isEqualTo(wishes);
    }

    private List<HttpRequest> creations(String call, int wishes, boolean underAKey) {
        List<HttpRequest> requests = new ArrayList<>();
        Client shirahama = suite.as("shirahama").with("Content-Type", "application/json");
        for (int i = 0; i < wishes; i++) {
            Client client = underAKey
                    ? shirahama.with("Idempotency-Key", UUID.randomUUID().toString())
                    : shirahama;
            String body = Case.proposal(suite, call).toString();
            requests.add(client.request(Case.API + "/applications")
                    .POST(BodyPublishers.ofString(body))
                    .build());
        }
        return requests;
    }
}
