package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.fault.FaultProxy.Mode;
import jp.telework.test.fault.FaultyDatabase;
import jp.telework.trouble.TroubleResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The database's connections go silent, are cut or refused, under commands; {@link EndlessConnectionsTest} is the control. */
@QuarkusTest
@ServiceDatabase("notes")
@WithTestResource(FaultyDatabase.class)
@TestProfile(Outage.Watched.class)
class DeadConnectionsTest {

    private static final long HEALED_MILLIS = 15_000;

    @AfterEach
    void pass() {
        FaultyDatabase.become(Mode.PASS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"BLACKHOLE", "REFUSE", "RESET"})
    void healsAndLosesNothing(Mode fault) throws Exception {
        List<String> keys = IntStream.range(0, 30).mapToObj(i -> Api.unique()).toList();
        Outage.make(Api.unique(), Api.unique()).join();
        FaultyDatabase.become(fault);
        long start = System.nanoTime();
        List<CompletableFuture<HttpResponse<String>>> answers =
                keys.stream().map(key -> Outage.make(key, key)).toList();
        for (CompletableFuture<HttpResponse<String>> answer : answers) {
            Outage.unavailable(answer.get(60, TimeUnit.SECONDS));
        }
        System.out.printf("%s: all answered with 503 after %d ms%n", fault, Outage.millisSince(start));
        CompletableFuture<HttpResponse<String>> last = Outage.make("last", Api.unique());
        Thread.sleep(500);

        FaultyDatabase.become(Mode.PASS);
        long healing = System.nanoTime();
        int refused = 0;
        for (String key : keys) {
            for (HttpResponse<String> answer = Outage.make(key, key).join();
                    answer.statusCode() != 201;
                    answer = Outage.make(key, key).join()) {
                Outage.unavailable(answer);
                refused++;
                assertThat(Outage.millisSince(healing)).as("healing time").isLessThan(HEALED_MILLIS);
            }
        }
        System.out.printf(
                "%s: %d commands done %d ms after its end, %d times 503%n",
                fault, keys.size(), Outage.millisSince(healing), refused);
        last.get(60, TimeUnit.SECONDS);
        for (String key : keys) {
            assertThat(TestDatabase.get().number("SELECT count(*) FROM note WHERE title = '" + key + "'"))
                    .as("one row for each key")
                    .isOne();
        }
    }

    /** The connection dies while a command holds its key: a retry after the 503 finds no rival. */
    @Test
    void aDeadSessionHoldsNoKeyOnceItsRequestIsAnswered() throws Exception {
        String key = Api.unique();
        HttpResponse<String> first = silencedUnderWay(key).get(60, TimeUnit.SECONDS);
        Outage.unavailable(first);
        FaultyDatabase.become(Mode.PASS);
        long healing = System.nanoTime();
        HttpResponse<String> again = Outage.slow(key, key).join();
        while (again.statusCode() == 503) {
            Outage.unavailable(again);
            again = Outage.slow(key, key).join();
        }
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(Outage.millisSince(healing)).isLessThan(HEALED_MILLIS);
        assertThat(TestDatabase.get().number("SELECT count(*) FROM note WHERE title = '" + key + "'"))
                .isOne();
    }

    /** A command that has claimed its key and written when its connection goes silent. */
    static CompletableFuture<HttpResponse<String>> silencedUnderWay(String key) throws InterruptedException {
        TroubleResource.STARTED = new CountDownLatch(1);
        TroubleResource.LET_GO = new CountDownLatch(1);
        CompletableFuture<HttpResponse<String>> answer = Outage.slow(key, key);
        assertThat(TroubleResource.STARTED.await(20, TimeUnit.SECONDS)).isTrue();
        FaultyDatabase.become(Mode.BLACKHOLE);
        TroubleResource.LET_GO.countDown();
        return answer;
    }

    @Test
    void lateAnswersAreNoFault() {
        Outage.make(Api.unique(), Api.unique()).join();
        FaultyDatabase.become(Mode.LATENCY);
        assertThat(Outage.list().join().statusCode()).isEqualTo(200);
    }
}
