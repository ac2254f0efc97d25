package jp.telework.endtoend.faults;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.telework.endtoend.Answer;
import jp.telework.endtoend.Books;
import jp.telework.endtoend.Case;
import jp.telework.endtoend.Client;
import jp.telework.endtoend.Suite;
import org.assertj.core.api.SoftAssertions;

/** What holds after every fault, counted past the product and seen through its API. */
final class Invariants {

    /** The webhook's sender may have to wait for the lease of a killed one, and for the pause after a failure. */
    private static final Duration TIME_TO_TELL = Duration.ofSeconds(25);

    private static final int SHOWN_THROUGH_THE_API = 20;

    private final Suite suite;
    private final Subscriber subscriber;
    private final Rulings rulings;

    Invariants(Suite suite, Subscriber subscriber, Rulings rulings) {
        this.suite = suite;
        this.subscriber = subscriber;
        this.rulings = rulings;
    }

    void check(Load load, Fault fault, SoftAssertions softly) throws InterruptedException {
        softly.assertThat(load.tally().unexpected(fault.tolerated()))
                .as("answers that no client may see")
                .isEmpty();
        softly.assertThat(load.receipts()).as("receipts that clients hold").isNotEmpty();
        receipts(load, softly);
        rows(load, softly);
        budget(softly);
        events(load, softly);
    }

    private void receipts(Load load, SoftAssertions softly) {
        Map<String, String> missing = new TreeMap<>(load.receipts());
        missing.entrySet().removeAll(suite.books().receipts(load.call()).entrySet());
        softly.assertThat(missing).as("answered receipts that are not found").isEmpty();
        Client shirahama = suite.as("shirahama");
        load.receipts().entrySet().stream().limit(SHOWN_THROUGH_THE_API).forEach(held -> {
            Answer shown = shirahama.get(Case.API + "/applications/" + held.getKey() + "/receipt");
            softly.assertThat(shown.status()).as(shown.toString()).isEqualTo(200);
            softly.assertThat(shown.json().path("number").asText())
                    .as("the receipt of " + held.getKey())
                    .isEqualTo(held.getValue());
        });
    }

    private void rows(Load load, SoftAssertions softly) {
        Books books = suite.books();
        softly.assertThat(books.titlesUsedTwice(load.call()))
                .as("keys with two rows")
                .isZero();
        softly.assertThat(books.applications(load.call()))
                .as("applications, of " + load.begun() + " that were asked for")
                .isBetween((long) load.receipts().size(), (long) load.begun());
        long submissions = books.submissions(load.call());
        softly.assertThat(books.submittedApplications(load.call()))
                .as("submitted")
                .isEqualTo(submissions);
        softly.assertThat(books.submittedEvents(load.call())).as("events").isEqualTo(submissions);
        softly.assertThat(books.submissionsInTheAuditTrail(load.call()))
                .as("audit rows")
                .isEqualTo(submissions);
        softly.assertThat(books.brokenAuditRows()).as("broken audit rows").isZero();
    }

    private void budget(SoftAssertions softly) {
        Books books = suite.books();
        softly.assertThat(books.committedYen(rulings.call()))
                .as("budget = ledger = decisions")
                .isEqualTo(books.ledgerYen(rulings.call()))
                .isEqualTo(books.decidedYen(rulings.call()));
    }

    /** Complete and in order, at the reader and at the receiver. */
    private void events(Load load, SoftAssertions softly) throws InterruptedException {
        List<String> read = subscriber.readOn();
        softly.assertThat(read).as("events read twice").doesNotHaveDuplicates();
        Set<String> leftOut = new HashSet<>(suite.books().submittedEventIds(load.call()));
        leftOut.removeAll(read);
        softly.assertThat(leftOut).as("events that the feed left out").isEmpty();
        long deadline = System.nanoTime() + TIME_TO_TELL.toNanos();
        while (subscriber.told().size() < read.size() && System.nanoTime() < deadline) {
            Thread.sleep(100);
        }
        List<String> told = subscriber.told();
        softly.assertThat(told.size()).as("events at the webhook's receiver").isEqualTo(read.size());
        softly.assertThat(firstDifference(read, told))
                .as("the first event in another order at the webhook's receiver than in the feed")
                .isEmpty();
    }

    private static String firstDifference(List<String> read, List<String> told) {
        for (int i = 0; i < Math.min(read.size(), told.size()); i++) {
            if (!read.get(i).equals(told.get(i))) {
                return "number " + i + ": " + read.get(i) + ", told of " + told.get(i);
            }
        }
        return "";
    }
}
