package jp.telework.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Scope;
import jp.telework.test.ServiceDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ServiceDatabase("notes")
class WaitingRoomTest {

    /** An organisation without events. */
    private static final Question QUESTION = new Question(null, 20, new Scope(new CorporateNumber("5600001000009")));

    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    EventFeed feed;

    private WaitingRoom room(int ofOneCaller, int all) {
        return new WaitingRoom(
                feed,
                new EventsConfig() {
                    @Override
                    public int waitingOfOneCaller() {
                        return ofOneCaller;
                    }

                    @Override
                    public int waiting() {
                        return all;
                    }

                    @Override
                    public Duration lookEvery() {
                        return Duration.ofMillis(250);
                    }
                },
                new SimpleMeterRegistry());
    }

    private static List<CompletableFuture<List<CloudEventView>>> wait(WaitingRoom room, int count) throws Exception {
        CountDownLatch parked = new CountDownLatch(count);
        List<CompletableFuture<List<CloudEventView>>> waiting = IntStream.range(0, count)
                .mapToObj(i -> room.await("caller" + i, QUESTION, LONG, parked::countDown)
                        .subscribeAsCompletionStage())
                .toList();
        assertThat(parked.await(20, TimeUnit.SECONDS)).isTrue();
        return waiting;
    }

    @Test
    void answersAllWhenTheServiceStops() throws Exception {
        WaitingRoom room = room(1, 10);
        List<CompletableFuture<List<CloudEventView>>> waiting = wait(room, 5);
        assertThat(waiting).noneMatch(CompletableFuture::isDone);
        room.close();
        for (CompletableFuture<List<CloudEventView>> poll : waiting) {
            assertThat(poll.get(2, TimeUnit.SECONDS)).isEmpty();
        }
        assertThat(room.await("late", QUESTION, LONG, () -> {})
                        .subscribeAsCompletionStage()
                        .get(5, TimeUnit.SECONDS))
                .as("nobody begins to wait any more")
                .isEmpty();
    }

    @Test
    void refusesBeyondAllPlaces() throws Exception {
        WaitingRoom room = room(1, 3);
        wait(room, 3);
        assertThatThrownBy(() ->
                        room.await("late", QUESTION, LONG, () -> {}).await().atMost(LONG))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code().name()).isEqualTo("SERVICE_UNAVAILABLE"));
        room.close();
    }
}
