package jp.telework.test.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.fault.FaultProxy.Mode;
import jp.telework.test.fault.FaultyDatabase;
import org.junit.jupiter.api.Test;

/** The control of {@link DeadConnectionsTest}: without bounds the same fault outlives its cause. */
@QuarkusTest
@ServiceDatabase("notes")
@WithTestResource(FaultyDatabase.class)
@TestProfile(Outage.Unbounded.class)
class EndlessConnectionsTest {

    @Test
    void withoutBoundsADeadSessionKeepsItsKey() throws Exception {
        String key = Api.unique();
        try {
            CompletableFuture<HttpResponse<String>> first = DeadConnectionsTest.silencedUnderWay(key);
            TimeUnit.SECONDS.sleep(2);
            FaultyDatabase.become(Mode.PASS);
            TimeUnit.SECONDS.sleep(16);
            assertThat(first).as("the request hangs").isNotDone();
            HttpResponse<String> again = Outage.slow(key, key).join();
            assertThat(again.statusCode()).as(again.body()).isEqualTo(409);
            assertThat(again.body()).contains("REQUEST_IN_PROGRESS");
        } finally {
            TestDatabase.get()
                    .asAdministrator(statement -> statement.execute(
                            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'notes'"));
            FaultyDatabase.become(Mode.RESET);
            FaultyDatabase.become(Mode.PASS);
        }
    }
}
