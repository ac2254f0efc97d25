package jp.telework.kernel.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void refusesWhoFindsNoneAndSaysWhenToComeBack() {
        Places places = new Places(1);
        places.take();
        assertThatThrownBy(places::take).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(CommonError.SERVICE_UNAVAILABLE);
            assertThat(refusal.members()).containsEntry("retryAfterSeconds", 2);
        });
        places.leave();
        places.take();
    }

    @Test
    void givesThePlaceBackWhenTheWorkFails() {
        Places places = new Places(1);
        assertThatThrownBy(() -> places.during(() -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(places.<String>during(() -> "done")).isEqualTo("done");
    }

    @Test
    void letsAFewWaitForTheirTurn() throws Exception {
        Places places = new Places(1, 1, Duration.ofSeconds(30));
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> places.during(() -> {
            working.countDown();
            return wait(end);
        }));
        assertThat(working.await(30, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> places.during(() -> "second"));
        // The second call cannot end yet: it waits for the first.
        assertThat(second.isDone()).isFalse();
        end.countDown();
        first.get(30, TimeUnit.SECONDS);
        assertThat(second.get(30, TimeUnit.SECONDS)).isEqualTo("second");
    }

    @Test
    void waitsNoLongerThanItsPatience() {
        Places places = new Places(0, 1, Duration.ofMillis(20));
        assertThatThrownBy(places::take).isInstanceOf(Refusal.class);
    }

    private static boolean wait(CountDownLatch end) {
        try {
            return end.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
