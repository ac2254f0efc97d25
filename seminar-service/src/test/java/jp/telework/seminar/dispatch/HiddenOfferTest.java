package jp.telework.seminar.dispatch;

import static jp.telework.seminar.dispatch.DispatchFixtures.API;
import static jp.telework.seminar.dispatch.DispatchFixtures.REQUESTS;
import static jp.telework.seminar.dispatch.DispatchFixtures.TODAY;
import static jp.telework.seminar.registration.RegistrationFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.telework.seminar.dispatch.api.Examples;
import jp.telework.seminar.dispatch.domain.DispatchAction;
import jp.telework.test.Identity;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The requester learns who comes, and not whom the secretariat asked before. */
@QuarkusTest
@ServiceDatabase("seminar")
class HiddenOfferTest {

    private static final String KIND = "jp.telework.seminar.dispatch-request.";

    @Inject
    TestClock clock;

    private final Identity firm = DispatchFixtures.organisation();
    private DispatchFixtures.Registered expert;
    private String id;

    @BeforeEach
    void anOfferThatIsRefusedAndOneThatIsTakenBack() {
        clock.set(TODAY.toInstant());
        DispatchFixtures.quota(2026, 10_000);
        DispatchFixtures.Registered busy = DispatchFixtures.manager(5);
        id = DispatchFixtures.offered(firm, busy);
        DispatchFixtures.done(busy.identity(), id, "assignment/refusal", Examples.REASON);
        offer(DispatchFixtures.manager(5));
        DispatchFixtures.done(Identity.SECRETARIAT, id, "assignment/recall", Examples.REASON);
        expert = DispatchFixtures.manager(5);
        offer(expert);
        DispatchFixtures.done(expert.identity(), id, "assignment/acceptance", null);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    private void offer(DispatchFixtures.Registered manager) {
        DispatchFixtures.done(Identity.SECRETARIAT, id, "assignment", DispatchFixtures.choice(manager.id()));
    }

    @Test
    void historyAndFeedOfTheRequesterTellTheSame() throws InterruptedException {
        List<String> history =
                as(firm).get(REQUESTS + "/" + id + "/history?limit=100").path("items.action");
        List<String> feed = feed(3);
        assertThat(history).containsExactly("DISPATCH_APPLY", "DISPATCH_ACCEPT", "DISPATCH_ACCEPT_ASSIGNMENT");
        assertThat(feed).containsExactly(type("applied"), type("accept"), type("accept-assignment"));
    }

    @Test
    void theManagerWhoComesReadsNothingOfTheOffersToOthers() {
        assertThat(as(expert.identity())
                        .get(REQUESTS + "/" + id + "/history?limit=100")
                        .<List<String>>path("items.action"))
                .containsExactly("DISPATCH_APPLY", "DISPATCH_ACCEPT", "DISPATCH_ACCEPT_ASSIGNMENT");
    }

    /** The requester knows the manager since the acceptance: view, tag, history, feed and a mail tell of the recall. */
    @Test
    void theRecallOfAManagerWhoAcceptedIsToldEverywhere() throws InterruptedException {
        String before = DispatchFixtures.etag(firm, id);
        clock.set(TODAY.plusHours(1).toInstant());
        DispatchFixtures.done(Identity.SECRETARIAT, id, "assignment/recall", Examples.REASON);
        assertThat(DispatchFixtures.get(firm, id).<String>path("status")).isEqualTo("ACCEPTED");
        assertThat(DispatchFixtures.get(firm, id).<String>path("updatedAt")).startsWith("2026-11-24T10:00");
        assertThat(DispatchFixtures.etag(firm, id)).isNotEqualTo(before);
        assertThat(as(firm).get(REQUESTS + "/" + id + "/history?limit=100").<List<String>>path("items.action"))
                .endsWith("DISPATCH_RECALL_MANAGER")
                .doesNotContain("DISPATCH_RECALL_ASSIGNMENT");
        assertThat(feed(4)).endsWith(type("recall-manager"));
        assertThat(
                        TestDatabase.get()
                                .number(
                                        "SELECT count(*) FROM mail WHERE about_id = '" + id
                                                + "' AND kind = 'DISPATCH_ASSIGNED' AND body LIKE '%取り消しました%' AND recipient NOT LIKE 'manager-of-test-%'"))
                .isEqualTo(1);
        assertThat(as(expert.identity()).get(REQUESTS + "/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void theOfficeReadsAllOfIt() {
        List<String> shown = as(Identity.SECRETARIAT)
                .get(REQUESTS + "/" + id + "/history?limit=100")
                .path("items.action");
        assertThat(shown).contains("DISPATCH_ASSIGN", "DISPATCH_REFUSE_ASSIGNMENT", "DISPATCH_RECALL_ASSIGNMENT");
        Arrays.stream(DispatchAction.values())
                .filter(DispatchAction::isInternal)
                .forEach(action -> assertThat(TestDatabase.get()
                                .number(
                                        "SELECT count(*) FROM event WHERE organisation IS NULL AND subject = 'dispatch-request/"
                                                + id + "' AND type = '" + type(action.name()) + "'"))
                        .as(action.name())
                        .isPositive());
    }

    /** Of three offers the requester gets two mails: the triage, and the manager who comes. */
    @Test
    void noMailToTheRequesterTellsOfIt() {
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM mail WHERE about_id = '" + id
                                + "' AND kind IN ('DISPATCH_TRIAGED', 'DISPATCH_ASSIGNED')"))
                .isEqualTo(2);
        assertThat(TestDatabase.get()
                        .number("SELECT count(*) FROM mail WHERE about_id = '" + id
                                + "' AND kind NOT IN ('DISPATCH_TRIAGED', 'DISPATCH_ASSIGNED')"
                                + " AND recipient NOT LIKE 'manager-of-test-%'"))
                .isZero();
    }

    /** An event is shown once all transactions that were open when it was written have ended. */
    private List<String> feed(int events) throws InterruptedException {
        List<String> feed = List.of();
        for (int attempt = 0; attempt < 100 && feed.size() < events; attempt++) {
            Thread.sleep(100);
            feed = as(firm).get(API + "/events?limit=100").path("type");
        }
        return feed;
    }

    private static String type(String action) {
        return KIND + action.toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
    }
}
