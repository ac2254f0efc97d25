package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import jp.telework.local.Component;
import jp.telework.local.ServiceProgram;
import jp.telework.local.postgres.PointInTimeRestore;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * All databases are lost, and come back from a base backup and the archived log as they were at one moment: nothing from before is
 * missing, nothing from after is there, books and chains hold, the service starts on what was restored, and a subscriber goes on
 * from its last event.
 */
@ExtendWith(RealStack.class)
@Order(9)
class RestoreIT {

    private static final int EACH = 5;

    private final Suite suite;
    private final Path packaged;

    RestoreIT(Suite suite) {
        this.suite = suite;
        this.packaged = suite.stack().folders().application(Component.SUBSIDY);
    }

    @Test
    void restoresTheMomentBeforeTheAccidentAndSubscribersGoOn() throws Exception {
        String call = Case.openCall(suite, body -> {});
        try (PointInTimeRestore restore = PointInTimeRestore.prepare(suite.stack())) {
            submit(suite.as("shirahama"), call);
            restore.baseBackup();
            submit(suite.as("shirahama"), call);
            List<String> seen = new Feed(suite.asSystem("ministry-backoffice")).idsAfter("");
            String state = suite.books().state();
            String ledger = suite.books().ledger();
            long submissions = suite.books().submissions(call);
            String moment = restore.moment();
            // A change after the moment, which the restored database must not hold.
            submit(suite.as("shirahama"), call);
            String later = new Feed(suite.asSystem("ministry-backoffice"))
                    .idsAfter(seen.get(seen.size() - 1))
                    .get(0);
            restore.archiveAll();

            int port = OtherGateway.freePort();
            long began = System.nanoTime();
            restore.recover(port, moment);
            long millis = (System.nanoTime() - began) / 1_000_000;
            long[] sizes = restore.megabytes();
            System.out.printf("restored %d MB and %d MB of log in %d ms%n", sizes[0], sizes[1], millis);

            String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + Component.SUBSIDY.id();
            Books books = new Books(url);
            assertThat(books.state())
                    .as("every case, call and count as at the moment")
                    .isEqualTo(state);
            assertThat(books.submissions(call)).isEqualTo(submissions).isEqualTo(2L * EACH);
            assertThat(books.submissionsInTheAuditTrail(call)).isEqualTo(submissions);
            assertThat(books.brokenAuditRows()).isZero();
            assertThat(books.ledger()).as("every entry as at the moment").isEqualTo(ledger);
            assertThat(books.unbalancedBudgets()).isZero();
            goesOn(url, call, seen, later);
        }
    }

    private void goesOn(String url, String call, List<String> seen, String later) throws Exception {
        try (OtherService restored = OtherService.start(
                suite, Component.SUBSIDY, packaged, ServiceProgram.database(Component.SUBSIDY, url))) {
            Client backoffice = suite.asSystem("ministry-backoffice").at(restored.address());
            Feed feed = new Feed(backoffice);
            assertThat(feed.idsAfter("")).isEqualTo(seen);
            // Who has seen what is no longer true is told so, and does not wait for ever.
            backoffice.get(Case.API + "/events?after=" + later).expectProblem(400, "UNKNOWN_EVENT");

            submit(suite.as("shirahama").at(restored.address()), call);
            List<String> news = feed.idsAfter(seen.get(seen.size() - 1));
            assertThat(news).isNotEmpty().doesNotContainAnyElementsOf(seen);
            assertThat(feed.idsAfter(""))
                    .startsWith(seen.toArray(String[]::new))
                    .endsWith(news.toArray(String[]::new));
            Books books = new Books(url);
            assertThat(books.submissions(call)).isEqualTo(3L * EACH);
            assertThat(books.brokenAuditRows()).isZero();
        }
    }

    private void submit(Client client, String call) {
        IntStream.range(0, EACH).forEach(i -> Case.completeDraft(client, Case.proposal(suite, call), Case.DOCUMENTS)
                .submit()
                .expect(200));
    }
}
