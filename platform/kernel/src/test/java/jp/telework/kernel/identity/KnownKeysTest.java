package jp.telework.kernel.identity;

import static jp.telework.kernel.identity.KnownKeys.Answer.ABSENT;
import static jp.telework.kernel.identity.KnownKeys.Answer.PUBLISHED;
import static jp.telework.kernel.identity.KnownKeys.Answer.UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import jp.telework.kernel.identity.KnownKeys.Answer;
import org.junit.jupiter.api.Test;

class KnownKeysTest {

    private static final long APART = Duration.ofSeconds(2).toMillis();

    private final Deque<CompletableFuture<Set<String>>> fetches = new ArrayDeque<>();
    private final PriorityQueue<Planned> planned = new PriorityQueue<>();
    private final List<String> told = new ArrayList<>();
    private long now;
    private int fetched;
    private final KnownKeys keys = new KnownKeys(
            Duration.ofMillis(APART),
            () -> {
                fetched++;
                fetches.add(new CompletableFuture<>());
                return fetches.getLast();
            },
            (delay, action) -> planned.add(new Planned(now + delay.toMillis(), action)),
            new Told(),
            () -> Duration.ofMillis(now).toNanos());

    @Test
    void fetchesAtOnceForAKeyThatItDoesNotKnow() {
        var answer = keys.find("one").toCompletableFuture();
        at(0);
        assertThat(answer).isNotDone();
        publish("one");
        assertThat(answer).isCompletedWithValue(PUBLISHED);
        assertThat(keys.find("one")).isCompletedWithValue(PUBLISHED);
        assertThat(fetched).isEqualTo(1);
    }

    @Test
    void findsEveryNewKeyHoweverSoonOneFollowsTheOther() {
        know("one");
        for (int i = 2; i < 20; i++) {
            String key = "key " + i;
            var answer = keys.find(key).toCompletableFuture();
            at(now + APART);
            publish(key);
            assertThat(answer).isCompletedWithValue(PUBLISHED);
        }
    }

    @Test
    void letsCallsWaitForOneFetch() {
        know("one");
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            answers.add(keys.find("two").toCompletableFuture());
        }
        at(APART);
        assertThat(fetched).isEqualTo(2);
        publish("one", "two");
        assertThat(answers).allSatisfy(answer -> assertThat(answer).isCompletedWithValue(PUBLISHED));
    }

    /** The provider may have read its keys before it made the new one. */
    @Test
    void asksOnceMoreWhenTheFetchBeganBeforeTheTokenCame() {
        keys.refresh();
        at(0);
        var answer = keys.find("new").toCompletableFuture();
        publish("old");
        assertThat(answer).isNotDone();
        at(APART);
        publish("old", "new");
        assertThat(answer).isCompletedWithValue(PUBLISHED);
    }

    @Test
    void refusesAKeyThatAFetchDidNotFindWithoutAnother() {
        know("one");
        var answer = keys.find("stranger").toCompletableFuture();
        at(APART);
        publish("one");
        assertThat(answer).isCompletedWithValue(ABSENT);
        for (int i = 0; i < 100; i++) {
            assertThat(keys.find("stranger")).isCompletedWithValue(ABSENT);
        }
        assertThat(fetched).isEqualTo(2);
    }

    @Test
    void fetchesSeldomHoweverManyUnknownKeysAreNamed() {
        know("one");
        for (int tenth = 0; tenth < 600; tenth++) {
            for (int i = 0; i < 10; i++) {
                keys.find("stranger " + tenth + " " + i);
            }
            at(tenth * 100);
            if (!fetches.isEmpty()) {
                publish("one");
            }
        }
        assertThat(fetched).isBetween(25, 31);
    }

    /** The bound that the class promises: one interval and the fetch. */
    @Test
    void aFloodOfUnknownKeysHoldsUpANewKeyForOneIntervalAndRefusesNone() {
        know("one");
        for (int i = 0; i < KnownKeys.MOST_KEYS; i++) {
            keys.find("stranger " + i);
        }
        assertThat(keys.find("new")).isCompletedWithValue(UNAVAILABLE);
        at(APART);
        publish("one", "new");
        assertThat(keys.find("new")).isCompletedWithValue(PUBLISHED);
    }

    @Test
    void letsNoMoreCallsWaitThanItSays() {
        know("one");
        for (int i = 0; i < KnownKeys.MOST_WAITING; i++) {
            assertThat(keys.find("new").toCompletableFuture()).isNotDone();
        }
        assertThat(keys.find("new")).isCompletedWithValue(UNAVAILABLE);
        at(APART);
        publish("one", "new");
        assertThat(keys.find("new")).isCompletedWithValue(PUBLISHED);
        assertThat(keys.find("other").toCompletableFuture()).isNotDone();
    }

    @Test
    void goesOnWithWhatItKnowsWhileTheProviderIsAwayAndSaysSoOnce() {
        know("one");
        for (int i = 1; i < 4; i++) {
            now = i * APART;
            var answer = keys.find("new").toCompletableFuture();
            at(now);
            fetches.remove().completeExceptionally(new IllegalStateException("nobody answers"));
            assertThat(answer).isCompletedWithValue(UNAVAILABLE);
            assertThat(keys.find("new")).isCompletedWithValue(UNAVAILABLE);
            assertThat(keys.find("one")).isCompletedWithValue(PUBLISHED);
        }
        assertThat(told).containsExactly("away");
        keys.refresh();
        at(4 * APART);
        publish("new");
        assertThat(told).containsExactly("away", "withdrawn [one]", "back");
        assertThat(keys.has("one")).isFalse();
    }

    @Test
    void takesAnAnswerWithoutKeysForNone() {
        know("one");
        keys.refresh();
        at(APART);
        publish();
        assertThat(keys.has("one")).isTrue();
        assertThat(told).containsExactly("away");
    }

    private void know(String... known) {
        keys.refresh();
        at(0);
        publish(known);
    }

    private void publish(String... published) {
        fetches.remove().complete(Set.of(published));
    }

    /** Lets the time pass and runs what was planned until then. */
    private void at(long millis) {
        now = millis;
        while (!planned.isEmpty() && planned.peek().at() <= now) {
            planned.remove().action().run();
        }
    }

    private record Planned(long at, Runnable action) implements Comparable<Planned> {
        @Override
        public int compareTo(Planned other) {
            return Long.compare(at, other.at);
        }
    }

    private final class Told implements KnownKeys.Listener {
        @Override
        public void withdrawn(Set<String> gone) {
            told.add("withdrawn " + gone);
        }

        @Override
        public void away(Throwable reason) {
            told.add("away");
        }

        @Override
        public void back() {
            told.add("back");
        }
    }
}
